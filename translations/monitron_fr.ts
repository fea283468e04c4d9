<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Compte créé</translation>
    </message>
    <message>
        <source>Session ended: its token was used twice</source>
        <translation>Session terminée&#xa0;: son jeton a été utilisé deux fois</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Other sessions ended</source>
        <translation>Autres sessions terminées</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>Propre mot de passe modifié</translation>
    </message>
    <message>
        <source>Link for a new password asked for</source>
        <translation>Lien pour un nouveau mot de passe demandé</translation>
    </message>
    <message>
        <source>Password set by a link</source>
        <translation>Mot de passe défini par un lien</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation>Second facteur configuré</translation>
    </message>
    <message>
        <source>Own second factor removed</source>
        <translation>Propre second facteur supprimé</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Nouveaux codes de récupération</translation>
    </message>
    <message>
        <source>User made</source>
        <translation>Utilisateur créé</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Utilisateur modifié</translation>
    </message>
    <message>
        <source>Password of a user set</source>
        <translation>Mot de passe d’un utilisateur défini</translation>
    </message>
    <message>
        <source>Second factor of a user removed</source>
        <translation>Second facteur d’un utilisateur supprimé</translation>
    </message>
    <message>
        <source>Sessions of a user ended</source>
        <translation>Sessions d’un utilisateur terminées</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitation envoyée</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Invitation retirée</translation>
    </message>
    <message>
        <source>API key made</source>
        <translation>Clé d’API créée</translation>
    </message>
    <message>
        <source>API key removed</source>
        <translation>Clé d’API supprimée</translation>
    </message>
    <message>
        <source>Monitor added</source>
        <translation>Moniteur ajouté</translation>
    </message>
    <message>
        <source>Monitor changed</source>
        <translation>Moniteur modifié</translation>
    </message>
    <message>
        <source>Monitor deleted</source>
        <translation>Moniteur supprimé</translation>
    </message>
    <message>
        <source>Monitor restored</source>
        <translation>Moniteur restauré</translation>
    </message>
    <message>
        <source>Monitor paused</source>
        <translation>Moniteur suspendu</translation>
    </message>
    <message>
        <source>Monitor resumed</source>
        <translation>Moniteur repris</translation>
    </message>
    <message>
        <source>History imported</source>
        <translation>Historique importé</translation>
    </message>
    <message>
        <source>Monitors imported</source>
        <translation>Moniteurs importés</translation>
    </message>
    <message>
        <source>Incident acknowledged</source>
        <translation>Incident acquitté</translation>
    </message>
    <message>
        <source>Note added to an incident</source>
        <translation>Note ajoutée à un incident</translation>
    </message>
    <message>
        <source>Channel added</source>
        <translation>Canal ajouté</translation>
    </message>
    <message>
        <source>Channel changed</source>
        <translation>Canal modifié</translation>
    </message>
    <message>
        <source>Channel removed</source>
        <translation>Canal supprimé</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>Test mail asked for</source>
        <translation>E-mail de test demandé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an IP address</comment>
        <translation>Depuis l’adresse %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of thing, its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Signing in, passwords</source>
        <translation>Connexion, mots de passe</translation>
    </message>
    <message>
        <source>Refused sign-ins</source>
        <translation>Connexions refusées</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Moniteurs</translation>
    </message>
    <message>
        <source>Many monitors at once</source>
        <translation>Plusieurs moniteurs à la fois</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Test mails</source>
        <translation>E-mails de test</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The registry&apos;s key “Run” can&apos;t be written.</source>
        <translation>Impossible d’écrire la clé «&#xa0;Run&#xa0;» du Registre.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation>impossible de créer son dossier</translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Nested with a slash: Production/API. Empty: no group.</source>
        <translation>Imbrication par barre oblique&#xa0;: Production/API. Vide&#xa0;: aucun groupe.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Retirer une étiquette</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Accepted statuses</source>
        <translation>Statuts acceptés</translation>
    </message>
    <message>
        <source>Such as 200-299, 404.</source>
        <translation>Par exemple 200-299, 404.</translation>
    </message>
    <message>
        <source>Redirects followed at most</source>
        <translation>Redirections suivies au plus</translation>
    </message>
    <message>
        <source>Check the certificate</source>
        <translation>Vérifier le certificat</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>Contrôles en cas d’échec</translation>
    </message>
    <message>
        <source>Attempts × seconds, the last for ever; never slower than the interval.</source>
        <translation>Tentatives × secondes&#xa0;; la dernière étape se répète sans fin. Jamais plus espacés que l’intervalle.</translation>
    </message>
    <message>
        <source>Add a line to the notes</source>
        <translation>Ajouter une ligne aux notes</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Échecs avant panne</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>Succès avant rétablissement</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>Échecs avant panne persistante</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>Instable dès l’incident</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>kind of check</source>
        <translation>type de contrôle</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>délai maximal</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>corps de la requête</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>authentification</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>most redirects</source>
        <translation>redirections suivies au plus</translation>
    </message>
    <message>
        <source>certificate is verified</source>
        <translation>vérification du certificat</translation>
    </message>
    <message>
        <source>accepted statuses</source>
        <translation>statuts acceptés</translation>
    </message>
    <message>
        <source>failures until down</source>
        <translation>échecs avant panne</translation>
    </message>
    <message>
        <source>successes until up</source>
        <translation>succès avant rétablissement</translation>
    </message>
    <message>
        <source>calm time</source>
        <translation>temps de calme</translation>
    </message>
    <message>
        <source>incidents until flapping</source>
        <translation>incidents avant instabilité</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>nouvelles tentatives</translation>
    </message>
    <message>
        <source>failures until sustained</source>
        <translation>échecs avant panne persistante</translation>
    </message>
    <message>
        <source>window</source>
        <translation>période</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>en-tête %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
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
        <source>resumed</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>password or token changed</source>
        <translation>mot de passe ou jeton modifié</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>name of a setting</comment>
        <translation>modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>setting, value before, value after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>en-têtes</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>messages not sent</source>
        <translation>messages non envoyés</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>password or token</source>
        <translation>mot de passe ou jeton</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>To %1 by %2</source>
        <comment>recipients, server</comment>
        <translation>À %1 via %2</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Notification du bureau</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Shown by this desktop while Monitron runs. Clicking one opens its monitor.</source>
        <translation>Affichées par ce bureau tant que Monitron fonctionne. Un clic sur une notification ouvre son moniteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of alert left out</source>
        <translation>
            <numerusform>%n type d’alerte exclu</numerusform>
            <numerusform>%n types d’alerte exclus</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Instable</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>Panne persistante</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Toujours en panne</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Paused while down</source>
        <translation>Suspendu pendant une panne</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>Certificat bientôt expiré</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>en veille</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>Monitron arrêté</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95e centile</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed checks of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Non observés</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>24 h</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Response time, %1</source>
        <comment>last 24 h</comment>
        <translation>Temps de réponse, %1</translation>
    </message>
    <message>
        <source>, median %1, at most %2</source>
        <translation>, médiane %1, maximum %2</translation>
    </message>
    <message>
        <source>, nothing measured</source>
        <translation>, aucune mesure</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <translation>
            <numerusform>%n contrôle en échec</numerusform>
            <numerusform>%n contrôles en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Not observed</source>
        <translation>Non observé</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nom introuvable</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>Échec TLS</translation>
    </message>
    <message>
        <source>Status not accepted</source>
        <translation>Statut non accepté</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Délai de réponse dépassé</translation>
    </message>
    <message>
        <source>Broken answer</source>
        <translation>Réponse invalide</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Réponse trop volumineuse</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Trop de redirections</translation>
    </message>
    <message>
        <source>Request can&apos;t be sent</source>
        <translation>Requête impossible à envoyer</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erreur interne</translation>
    </message>
    <message>
        <source>The name has no address. Usually a typing error, a domain that has expired, or a name server that doesn&apos;t answer.</source>
        <translation>Le nom n’a pas d’adresse. Le plus souvent&#xa0;: une faute de frappe, un domaine expiré ou un serveur de noms qui ne répond pas.</translation>
    </message>
    <message>
        <source>The machine is there, but nothing listens at this port. Usually the service has stopped or is being restarted.</source>
        <translation>La machine est là, mais rien n’écoute sur ce port. Le plus souvent, le service s’est arrêté ou redémarre.</translation>
    </message>
    <message>
        <source>There is no way to this address. Usually a router, a firewall or the machine&apos;s own network is down.</source>
        <translation>Aucun chemin ne mène à cette adresse. Le plus souvent, un routeur, un pare-feu ou le réseau de la machine est en panne.</translation>
    </message>
    <message>
        <source>Nobody answered the attempt to connect. Usually the machine is off, or a firewall drops the packets silently.</source>
        <translation>Personne n’a répondu à la tentative de connexion. Le plus souvent, la machine est éteinte ou un pare-feu rejette les paquets sans le signaler.</translation>
    </message>
    <message>
        <source>No trusted connection came about. Usually a certificate has expired, is for another name, or lacks an intermediate.</source>
        <translation>Aucune connexion de confiance n’a pu s’établir. Le plus souvent, un certificat a expiré, est émis pour un autre nom, ou il manque un certificat intermédiaire.</translation>
    </message>
    <message>
        <source>The server answered, but not with a status that this monitor accepts. The body of the answer often says why.</source>
        <translation>Le serveur a répondu, mais pas avec un statut que ce moniteur accepte. Le corps de la réponse indique souvent pourquoi.</translation>
    </message>
    <message>
        <source>The connection stood, but the whole answer didn&apos;t come in time. Usually the service is overloaded or waits for something else.</source>
        <translation>La connexion était établie, mais la réponse complète n’est pas arrivée à temps. Le plus souvent, le service est surchargé ou attend autre chose.</translation>
    </message>
    <message>
        <source>The connection was closed early, or what came was no HTTP. Usually a proxy lost its server, or the port speaks another protocol.</source>
        <translation>La connexion a été fermée trop tôt, ou ce qui est arrivé n’était pas du HTTP. Le plus souvent, un proxy a perdu son serveur, ou le port parle un autre protocole.</translation>
    </message>
    <message>
        <source>The answer is larger than a check reads. A smaller address, such as /health, says as much.</source>
        <translation>La réponse est plus volumineuse que ce que lit un contrôle. Une adresse plus légère, comme /health, en dit autant.</translation>
    </message>
    <message>
        <source>One address leads to the next without end, or more often than this monitor allows.</source>
        <translation>Une adresse renvoie à la suivante sans fin, ou plus souvent que ce moniteur ne l’autorise.</translation>
    </message>
    <message>
        <source>The monitor&apos;s own settings can&apos;t be sent: an unknown scheme, or a password that isn&apos;t there. Nothing is said about the target.</source>
        <translation>Les paramètres du moniteur ne permettent pas l’envoi&#xa0;: protocole inconnu ou mot de passe absent. Cela ne dit rien de la cible.</translation>
    </message>
    <message>
        <source>Something went wrong in Monitron itself. Nothing is said about the target.</source>
        <translation>Un problème est survenu dans Monitron même. Cela ne dit rien de la cible.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>The name server gave no address for %1 within %2 s</source>
        <translation>Le serveur de noms n’a donné aucune adresse pour %1 en %2&#xa0;s</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Pas de connexion à %1 en %2&#xa0;s</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 did not end within %2 s</source>
        <translation>La négociation TLS avec %1 n’a pas abouti en %2&#xa0;s</translation>
    </message>
    <message>
        <source>No answer within %1 s (connected, waiting for the first byte)</source>
        <translation>Pas de réponse en %1&#xa0;s (connexion établie, en attente du premier octet)</translation>
    </message>
    <message>
        <source>The answer began, but was not complete within %1 s</source>
        <translation>La réponse a commencé, mais n’était pas complète après %1&#xa0;s</translation>
    </message>
    <message>
        <source>No address found for %1</source>
        <translation>Aucune adresse trouvée pour %1</translation>
    </message>
    <message>
        <source>There is no kind of check called “%1”; there are: %2</source>
        <translation>Le type de contrôle «&#xa0;%1&#xa0;» n’existe pas&#xa0;; types possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>The URL can&apos;t be read: %1</source>
        <translation>URL illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>A check of kind %1 needs a URL that begins with %2://</source>
        <translation>Un contrôle de type %1 demande une URL qui commence par %2://</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <translation>L’URL n’indique aucun hôte</translation>
    </message>
    <message>
        <source>The URL needs a port from 1 to 65535</source>
        <translation>L’URL doit indiquer un port de 1 à 65535</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <translation>%1 a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>The answer is larger than 10 MiB</source>
        <translation>La réponse dépasse 10&#xa0;Mio</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <translation>%1 a fermé la connexion pendant la négociation TLS</translation>
    </message>
    <message numerus="yes">
        <source>More than %n redirects; the last one led to %1</source>
        <translation>
            <numerusform>Plus de %n redirection&#xa0;; la dernière menait à %1</numerusform>
            <numerusform>Plus de %n redirections&#xa0;; la dernière menait à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Statut HTTP %1</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP method</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode HTTP</translation>
    </message>
    <message>
        <source>A HEAD request can&apos;t carry a body</source>
        <translation>Une requête HEAD ne peut pas avoir de corps</translation>
    </message>
    <message>
        <source>“%1” is not a header name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break in it</source>
        <translation>La valeur de l’en-tête %1 contient un saut de ligne</translation>
    </message>
    <message>
        <source>The password of this monitor is missing; enter it again</source>
        <translation>Le mot de passe de ce moniteur est absent&#xa0;; saisissez-le de nouveau</translation>
    </message>
    <message>
        <source>The token of this monitor is missing; enter it again</source>
        <translation>Le jeton de ce moniteur est absent&#xa0;; saisissez-le de nouveau</translation>
    </message>
    <message>
        <source>The token of this monitor has characters that can&apos;t be sent</source>
        <translation>Le jeton de ce moniteur contient des caractères impossibles à envoyer</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt can&apos;t do TLS</source>
        <translation>Sur cet ordinateur, Qt ne prend pas en charge TLS</translation>
    </message>
    <message>
        <source>Redirected to “%1”, which can&apos;t be followed</source>
        <translation>Redirection vers «&#xa0;%1&#xa0;», impossible à suivre</translation>
    </message>
    <message>
        <source>The certificate expired on %1</source>
        <translation>Le certificat a expiré le %1</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1</source>
        <translation>Le certificat n’est pas valide avant le %1</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>Le certificat est autosigné</translation>
    </message>
    <message>
        <source>The certificate comes from an unnamed authority, which this computer does not trust</source>
        <translation>Le certificat provient d’une autorité sans nom, à laquelle cet ordinateur ne fait pas confiance</translation>
    </message>
    <message>
        <source>The certificate comes from %1, which this computer does not trust</source>
        <translation>Le certificat provient de %1, autorité à laquelle cet ordinateur ne fait pas confiance</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2</source>
        <translation>Le certificat est émis pour %1, et non pour %2</translation>
    </message>
    <message>
        <source>The certificate is for no name at all, not for %1</source>
        <translation>Le certificat n’est émis pour aucun nom, donc pas non plus pour %1</translation>
    </message>
    <message>
        <source>The certificate was issued by an unnamed authority, which this computer does not trust (or the server leaves out an intermediate certificate)</source>
        <translation>Le certificat a été émis par une autorité sans nom, à laquelle cet ordinateur ne fait pas confiance (ou le serveur omet un certificat intermédiaire)</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, which this computer does not trust (or the server leaves out an intermediate certificate)</source>
        <translation>Le certificat a été émis par %1, autorité à laquelle cet ordinateur ne fait pas confiance (ou le serveur omet un certificat intermédiaire)</translation>
    </message>
    <message>
        <source>The certificate has been revoked</source>
        <translation>Le certificat a été révoqué</translation>
    </message>
    <message>
        <source>The certificate is known to be compromised</source>
        <translation>Le certificat est connu comme compromis</translation>
    </message>
    <message>
        <source>The certificate is not meant for servers</source>
        <translation>Le certificat n’est pas destiné à un serveur</translation>
    </message>
    <message>
        <source>The server showed no certificate</source>
        <translation>Le serveur n’a présenté aucun certificat</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <translation>%1 (port %2)</translation>
    </message>
    <message>
        <source>Connection refused by %1</source>
        <translation>Connexion refusée par %1</translation>
    </message>
    <message>
        <source>No connection to %1: the attempt timed out</source>
        <translation>Pas de connexion à %1&#xa0;: délai dépassé</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>%1 est injoignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>This computer has no sockets left: %1</source>
        <translation>Cet ordinateur n’a plus de sockets disponibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 a fermé la connexion</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Pas de connexion à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not speak TLS</source>
        <translation>%1 ne parle pas TLS</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2</source>
        <translation>La négociation TLS avec %1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete</source>
        <translation>%1 a fermé la connexion avant la fin de la réponse</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP: %2</source>
        <translation>La réponse de %1 n’est pas du HTTP&#xa0;: %2</translation>
    </message>
    <message>
        <source>The certificate was not accepted</source>
        <translation>Le certificat n’a pas été accepté</translation>
    </message>
    <message>
        <source>This computer has no network connection</source>
        <translation>Cet ordinateur n’a pas de connexion réseau</translation>
    </message>
    <message>
        <source>This computer has lost its route to the internet</source>
        <translation>Cet ordinateur n’a plus de route vers Internet</translation>
    </message>
    <message>
        <source>Hosts that are known to be good can&apos;t be reached from this computer either</source>
        <translation>Des hôtes réputés fiables sont eux aussi injoignables depuis cet ordinateur</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>Le moteur est arrêté.</translation>
    </message>
    <message>
        <source>The engine is running already.</source>
        <translation>Le moteur fonctionne déjà.</translation>
    </message>
    <message>
        <source>There is no such monitor.</source>
        <translation>Ce moniteur n’existe pas.</translation>
    </message>
    <message>
        <source>Monitron is stopping.</source>
        <translation>Monitron est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>A note must not be over 10,000 characters.</source>
        <translation>Une note ne doit pas dépasser 10&#xa0;000 caractères.</translation>
    </message>
    <message>
        <source>The secret of this monitor can&apos;t be read, so it was not checked.</source>
        <translation>Le secret de ce moniteur est illisible&#xa0;: le contrôle n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved: %2</source>
        <translation>Impossible d’enregistrer «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The channel has been removed.</source>
        <translation>Le canal a été supprimé.</translation>
    </message>
    <message>
        <source>This computer has no network: a check would say nothing.</source>
        <translation>Cet ordinateur n’a pas de réseau&#xa0;: un contrôle ne dirait rien.</translation>
    </message>
    <message>
        <source>Monitron is not running checks now.</source>
        <translation>Monitron n’effectue pas de contrôles en ce moment.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>Aucun incident n’est ouvert.</translation>
    </message>
    <message>
        <source>The certificate of %1 has ended</source>
        <translation>Le certificat de %1 a expiré</translation>
    </message>
    <message>
        <source>The certificate of %1 ends in less than a day</source>
        <translation>Le certificat de %1 expire dans moins d’un jour</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n days</source>
        <translation>
            <numerusform>Le certificat de %1 expire dans %n jour</numerusform>
            <numerusform>Le certificat de %1 expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be a number of seconds</source>
        <translation>doit être un nombre de secondes</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a time such as 2026-01-31T12:00:00Z</source>
        <translation>doit être une date et heure comme 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>is not a known field</source>
        <translation>n’est pas un champ connu</translation>
    </message>
    <message>
        <source>must be a list of {&quot;name&quot;: …, &quot;value&quot;: …}</source>
        <translation>doit être une liste de {&quot;name&quot;: …, &quot;value&quot;: …}</translation>
    </message>
    <message>
        <source>must be &quot;none&quot;, &quot;basic&quot; or &quot;bearer&quot;</source>
        <translation>doit être &quot;none&quot;, &quot;basic&quot; ou &quot;bearer&quot;</translation>
    </message>
    <message>
        <source>must be statuses and ranges such as &quot;200-299, 404&quot;</source>
        <translation>doit contenir des statuts et des plages, par exemple &quot;200-299, 404&quot;</translation>
    </message>
    <message>
        <source>must be a list of [attempts or null, seconds]</source>
        <translation>doit être une liste de [tentatives ou null, secondes]</translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <translation>doit être un UUID</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>doit être une liste de textes</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>is not an address such as https://example.org/health</source>
        <translation>n’est pas une adresse comme https://example.org/health</translation>
    </message>
    <message>
        <source>must begin with http:// or https://</source>
        <translation>doit commencer par http:// ou https://</translation>
    </message>
    <message>
        <source>must begin with tcp://</source>
        <translation>doit commencer par tcp://</translation>
    </message>
    <message>
        <source>needs a port, such as tcp://db.example.org:5432</source>
        <translation>doit indiquer un port, par exemple tcp://db.example.org:5432</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>doit être l’une des valeurs %1</translation>
    </message>
    <message>
        <source>the value of “%1” has a line break or control character</source>
        <translation>la valeur de «&#xa0;%1&#xa0;» contient un saut de ligne ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>must not be over 1 MiB</source>
        <translation>ne doit pas dépasser 1&#xa0;Mio</translation>
    </message>
    <message>
        <source>is needed for basic authentication</source>
        <translation>obligatoire pour l’authentification Basic</translation>
    </message>
    <message>
        <source>must not contain a colon</source>
        <translation>ne doit pas contenir de deux-points</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>doit être compris entre %1 et %2</translation>
    </message>
    <message>
        <source>needs at least one status or range</source>
        <translation>doit contenir au moins un statut ou une plage</translation>
    </message>
    <message>
        <source>%1-%2 is not a range within 100-599</source>
        <translation>%1-%2 n’est pas une plage comprise dans 100-599</translation>
    </message>
    <message>
        <source>must be from %1 to %2 s</source>
        <translation>doit être compris entre %1 et %2&#xa0;s</translation>
    </message>
    <message>
        <source>must not have over 20 stages</source>
        <translation>ne doit pas dépasser 20 étapes</translation>
    </message>
    <message>
        <source>a stage needs at least 1 attempt</source>
        <translation>une étape doit compter au moins 1 tentative</translation>
    </message>
    <message>
        <source>a stage&apos;s delay must be from 1 to 86400 s</source>
        <translation>le délai d’une étape doit être compris entre 1 et 86400&#xa0;s</translation>
    </message>
    <message>
        <source>must not be over 10,000 characters</source>
        <translation>ne doit pas dépasser 10&#xa0;000 caractères</translation>
    </message>
    <message>
        <source>must be one line</source>
        <translation>doit tenir sur une seule ligne</translation>
    </message>
    <message>
        <source>must not be over 100</source>
        <translation>ne doit pas en compter plus de 100</translation>
    </message>
    <message>
        <source>“%1” is not a status or a range such as 200-299</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un statut ni une plage comme 200-299</translation>
    </message>
    <message>
        <source>“%1” is not within 100-599 or runs backwards</source>
        <translation>«&#xa0;%1&#xa0;» sort de la plage 100-599 ou a ses bornes inversées</translation>
    </message>
    <message>
        <source>“%1” is not a known kind of channel</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de canal connu</translation>
    </message>
    <message>
        <source>%1: is needed</source>
        <translation>%1&#xa0;: obligatoire</translation>
    </message>
    <message>
        <source>The store of passwords doesn&apos;t answer.</source>
        <translation>Le stockage des mots de passe ne répond pas.</translation>
    </message>
    <message>
        <source>The store of passwords can&apos;t be read: %1</source>
        <translation>Impossible de lire le stockage des mots de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: none is stored for this channel.</source>
        <translation>%1&#xa0;: rien n’est enregistré pour ce canal.</translation>
    </message>
    <message>
        <source>There is no desktop here to show notifications on.</source>
        <translation>Il n’y a ici aucun bureau où afficher des notifications.</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Notification du bureau</translation>
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
        <source>is not the name or address of a server, such as smtp.example.org</source>
        <translation>n’est pas le nom ou l’adresse d’un serveur, comme smtp.example.org</translation>
    </message>
    <message>
        <source>must be &quot;none&quot;, &quot;starttls&quot; or &quot;tls&quot;</source>
        <translation>doit être &quot;none&quot;, &quot;starttls&quot; ou &quot;tls&quot;</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>needs at least one address</source>
        <translation>doit contenir au moins une adresse</translation>
    </message>
    <message>
        <source>must not be over 100 addresses</source>
        <translation>ne doit pas dépasser 100 adresses</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Il n’y a pas eu de réponse.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Instable</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Toujours en panne</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Paused while down</source>
        <translation>Suspendu pendant une panne</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>%1 is still down.</source>
        <translation>%1 est toujours en panne.</translation>
    </message>
    <message>
        <source>%1 is still down: %2</source>
        <translation>%1 est toujours en panne&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is still down after %2.</source>
        <translation>%1 est toujours en panne après %2.</translation>
    </message>
    <message>
        <source>%1 is still down after %2: %3</source>
        <translation>%1 est toujours en panne après %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is up again.</source>
        <translation>%1 est de nouveau en ligne.</translation>
    </message>
    <message>
        <source>%1 is up again after %2.</source>
        <translation>%1 est de nouveau en ligne après %2.</translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation>%1 est en panne.</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 est en panne&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 goes down and up again and again.</source>
        <translation>%1 ne cesse de tomber en panne et de se rétablir.</translation>
    </message>
    <message>
        <source>%1 goes down and up again and again: %2</source>
        <translation>%1 ne cesse de tomber en panne et de se rétablir&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n failed checks lately.</source>
        <translation>
            <numerusform>%1 a connu %n contrôle en échec ces derniers temps.</numerusform>
            <numerusform>%1 a connu %n contrôles en échec ces derniers temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n failed checks lately: %2</source>
        <translation>
            <numerusform>%1 a connu %n contrôle en échec ces derniers temps&#xa0;: %2</numerusform>
            <numerusform>%1 a connu %n contrôles en échec ces derniers temps&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was paused while it was down.</source>
        <translation>%1 a été suspendu pendant une panne.</translation>
    </message>
    <message>
        <source>This is a test. Alerts will reach you here.</source>
        <translation>Ceci est un test. Les alertes vous parviendront ici.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Contrôles en échec</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Test message from Monitron</source>
        <translation>Message de test de Monitron</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Under a list of alerts: how many were left out of it. &quot;Before: 12 more&quot;</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Latest: %2.</source>
        <translation>%1. Dernières&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>The channel is switched off.</source>
        <translation>Le canal est désactivé.</translation>
    </message>
    <message>
        <source>This version of Monitron knows no channels of kind “%1”.</source>
        <translation>Cette version de Monitron ne connaît pas les canaux de type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The channel doesn&apos;t want messages of this kind.</source>
        <translation>Le canal n’accepte pas les messages de ce type.</translation>
    </message>
    <message>
        <source>It could not be sent within a day. %1</source>
        <translation>L’envoi n’a pas pu se faire en une journée. %1</translation>
    </message>
    <message>
        <source>must be one line without control characters</source>
        <translation>doit tenir sur une seule ligne, sans caractères de contrôle</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>doit être un nombre entier compris entre %1 et %2</translation>
    </message>
    <message>
        <source>must be a list of texts of one line each</source>
        <translation>doit être une liste de textes d’une seule ligne chacun</translation>
    </message>
    <message>
        <source>is not a setting of this kind of channel</source>
        <translation>n’est pas un paramètre de ce type de canal</translation>
    </message>
    <message>
        <source>There is not enough memory to send mail.</source>
        <translation>Mémoire insuffisante pour envoyer des e-mails.</translation>
    </message>
    <message>
        <source>Not accepted for %1: %2</source>
        <translation>Refusé pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file of authorities %1 can&apos;t be used.</source>
        <translation>Impossible d’utiliser le fichier d’autorités de certification %1.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer STARTTLS; nothing was sent in the clear.</source>
        <translation>Le serveur ne propose pas STARTTLS&#xa0;; rien n’a été envoyé en clair.</translation>
    </message>
    <message>
        <source>No secure connection: %1.</source>
        <translation>Pas de connexion sécurisée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server took longer than %1 s.</source>
        <translation>Le serveur a mis plus de %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The server refused the login: %1</source>
        <translation>Le serveur a refusé l’identification&#xa0;: %1</translation>
    </message>
    <message>
        <source>There was no answer within %1 s.</source>
        <translation>Pas de réponse en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>%1: redirects are not followed; enter the new address.</source>
        <translation>%1&#xa0;: les redirections ne sont pas suivies&#xa0;; saisissez la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>must be an object of header names and values</source>
        <translation>doit être un objet de noms et de valeurs d’en-têtes</translation>
    </message>
    <message>
        <source>“%1” is set by Monitron itself</source>
        <translation>«&#xa0;%1&#xa0;» est défini par Monitron lui-même</translation>
    </message>
    <message>
        <source>the value of “%1” must be a text of one line</source>
        <translation>la valeur de «&#xa0;%1&#xa0;» doit être un texte d’une seule ligne</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>doit être une adresse qui commence par http:// ou https://</translation>
    </message>
    <message>
        <source>must not have a user or password in it</source>
        <translation>ne doit contenir ni utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be ours.</source>
        <translation>%1 est trop volumineux pour être un fichier de Monitron.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Another process is busy with the stored secrets.</source>
        <translation>Un autre processus utilise les secrets enregistrés.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made.</source>
        <translation>Impossible de créer %1.</translation>
    </message>
    <message>
        <source>The key file %1 is open to other users. Allow only its owner to use it (chmod 600).</source>
        <translation>Le fichier de clé %1 est accessible à d’autres utilisateurs. Réservez-le à son propriétaire (chmod 600).</translation>
    </message>
    <message>
        <source>The key file %1 is damaged.</source>
        <translation>Le fichier de clé %1 est endommagé.</translation>
    </message>
    <message>
        <source>The secrets in %1 are protected by a passphrase.</source>
        <translation>Les secrets dans %1 sont protégés par une phrase secrète.</translation>
    </message>
    <message>
        <source>The key file %1 is missing; without it the secrets in %2 can&apos;t be read.</source>
        <translation>Le fichier de clé %1 est absent&#xa0;; sans lui, les secrets dans %2 sont illisibles.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>The secrets in %1 are protected by a key file.</source>
        <translation>Les secrets dans %1 sont protégés par un fichier de clé.</translation>
    </message>
    <message>
        <source>A secret needs a name.</source>
        <translation>Un secret doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is no secret &quot;%1&quot;.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The cryptography library can&apos;t be initialised.</source>
        <translation>Impossible d’initialiser la bibliothèque de cryptographie.</translation>
    </message>
    <message>
        <source>The key derivation settings make no sense.</source>
        <translation>Les paramètres de dérivation de la clé sont incohérents.</translation>
    </message>
    <message>
        <source>There is not enough memory to derive the key from the passphrase.</source>
        <translation>Mémoire insuffisante pour dériver la clé de la phrase secrète.</translation>
    </message>
    <message>
        <source>This is no key: 32 bytes in Base64 are expected.</source>
        <translation>Ce n’est pas une clé&#xa0;: 32 octets en Base64 sont attendus.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: %1.</source>
        <translation>Le fichier de secrets est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it is not a file of Monitron secrets.</source>
        <translation>Le fichier de secrets est endommagé&#xa0;: ce n’est pas un fichier de secrets de Monitron.</translation>
    </message>
    <message>
        <source>The secrets file was made by a newer Monitron.</source>
        <translation>Le fichier de secrets provient d’une version plus récente de Monitron.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: its key derivation settings make no sense.</source>
        <translation>Le fichier de secrets est endommagé&#xa0;: les paramètres de dérivation de sa clé sont incohérents.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it doesn&apos;t say where its key comes from.</source>
        <translation>Le fichier de secrets est endommagé&#xa0;: il n’indique pas d’où vient sa clé.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: its seal is missing.</source>
        <translation>Le fichier de secrets est endommagé&#xa0;: son sceau est absent.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: the entry &quot;%1&quot; can&apos;t be read.</source>
        <translation>Le fichier de secrets est endommagé&#xa0;: l’entrée «&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>The passphrase is wrong: it doesn&apos;t open the stored secrets.</source>
        <translation>La phrase secrète est incorrecte&#xa0;: elle n’ouvre pas les secrets enregistrés.</translation>
    </message>
    <message>
        <source>The key file is not the one that the secrets were stored with.</source>
        <translation>Ce fichier de clé n’est pas celui avec lequel les secrets ont été enregistrés.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it was changed by something other than Monitron.</source>
        <translation>Le fichier de secrets est endommagé&#xa0;: il a été modifié en dehors de Monitron.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: the entry &quot;%1&quot; doesn&apos;t open.</source>
        <translation>Le fichier de secrets est endommagé&#xa0;: impossible d’ouvrir l’entrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 existe déjà et ne sera pas remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be copied to %2: %3</source>
        <translation>Impossible de copier %1 vers %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2</source>
        <translation>Impossible de supprimer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>La sauvegarde a été annulée.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 est endommagé&#xa0;: %2</translation>
    </message>
    <message>
        <source>must be set</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>There is no channel “%1” any more.</source>
        <translation>Le canal «&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>The channel “%1” was changed elsewhere meanwhile. Load it again and repeat the edit.</source>
        <translation>Le canal «&#xa0;%1&#xa0;» a été modifié ailleurs entre-temps. Rechargez-le, puis refaites la modification.</translation>
    </message>
    <message>
        <source>There is no channel %1.</source>
        <translation>Le canal %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (libqt6sql6-sqlite on Debian).</source>
        <translation>Le pilote SQLite de Qt est absent. Installez-le (libqt6sql6-sqlite sous Debian).</translation>
    </message>
    <message>
        <source>Another Monitron (a process that can&apos;t be told) uses this data folder: %1. Close it, or choose another folder.</source>
        <translation>Un autre Monitron (processus indéterminé) utilise ce dossier des données&#xa0;: %1. Fermez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Another Monitron (process %1) uses this data folder: %2. Close it, or choose another folder.</source>
        <translation>Un autre Monitron (processus %1) utilise ce dossier des données&#xa0;: %2. Fermez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be made. Check its path and permissions.</source>
        <translation>Impossible de créer le dossier des données %1. Vérifiez son chemin et ses droits d’accès.</translation>
    </message>
    <message>
        <source>The data folder %1 is read-only. Check its permissions, or choose another.</source>
        <translation>Le dossier des données %1 est en lecture seule. Vérifiez ses droits d’accès ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The data folder %1 is on a read-only disk. Choose another.</source>
        <translation>Le dossier des données %1 est sur un disque en lecture seule. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk of the data folder %1 is full. Free some space.</source>
        <translation>Le disque du dossier des données %1 est plein. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be locked. Check that its disk is healthy.</source>
        <translation>Impossible de verrouiller le dossier des données %1. Vérifiez que son disque est en bon état.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be put in place: %2</source>
        <translation>Impossible de mettre %1 en place&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not a database. Restore a backup, or move the file away to begin anew. Nothing was changed.</source>
        <translation>%1 est endommagé&#xa0;: ce n’est pas une base de données. Restaurez une sauvegarde, ou déplacez le fichier pour repartir de zéro. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such incident any more.</source>
        <translation>Cet incident n’existe plus.</translation>
    </message>
    <message>
        <source>An interruption can&apos;t end before it begins.</source>
        <translation>Une interruption ne peut pas se terminer avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>The migration %1 can&apos;t be read.</source>
        <translation>Impossible de lire la migration %1.</translation>
    </message>
    <message>
        <source>%1 is not a Monitron database. Nothing was changed; move the file away or choose another data folder.</source>
        <translation>%1 n’est pas une base de données Monitron. Rien n’a été modifié&#xa0;; déplacez le fichier ou choisissez un autre dossier des données.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Monitron (schema %2, this one knows %3). Nothing was changed; use the newer program, or another data folder.</source>
        <translation>%1 a été écrit par une version plus récente de Monitron (schéma %2&#xa0;; celle-ci connaît le schéma %3). Rien n’a été modifié&#xa0;; utilisez la version plus récente ou un autre dossier des données.</translation>
    </message>
    <message>
        <source>The settings of monitor %1 can&apos;t be read: %2</source>
        <translation>Impossible de lire les paramètres du moniteur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no monitor %1.</source>
        <translation>Le moniteur %1 n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile (it is at version %2, this edit began at %3). Load it again and repeat the edit.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié ailleurs entre-temps (il en est à la version %2, cette modification partait de la version %3). Rechargez-le, puis refaites la modification.</translation>
    </message>
    <message>
        <source>This channel was switched off.</source>
        <translation>Ce canal a été désactivé.</translation>
    </message>
    <message>
        <source>Alerts were muted until %1.</source>
        <translation>Les alertes étaient coupées jusqu’à %1.</translation>
    </message>
    <message>
        <source>The message %1 was decided already.</source>
        <translation>Le message %1 a déjà été décidé.</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>La remise %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no result of that time any more.</source>
        <translation>Il n’y a plus de résultat pour cet instant.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 can&apos;t be written. Free some space.</source>
        <translation>Le disque est plein&#xa0;: impossible d’écrire %1. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written, it is read-only. Check the permissions of the file and of its folder.</source>
        <translation>Impossible d’écrire %1&#xa0;: lecture seule. Vérifiez les droits d’accès du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>%1 is locked by another program. Close it, then try again.</source>
        <translation>%1 est verrouillé par un autre programme. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a Monitron database. Nothing was changed; restore a backup or move the file away.</source>
        <translation>%1 est endommagé ou n’est pas une base de données Monitron. Rien n’a été modifié&#xa0;; restaurez une sauvegarde ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written. Check that its disk is connected and healthy.</source>
        <translation>Impossible de lire ou d’écrire %1. Vérifiez que son disque est connecté et en bon état.</translation>
    </message>
    <message>
        <source>%1 holds this already.</source>
        <translation>%1 contient déjà cet élément.</translation>
    </message>
    <message>
        <source>The database %1 refused an operation.</source>
        <translation>La base de données %1 a refusé une opération.</translation>
    </message>
    <message>
        <source>The state of monitor number %1 can&apos;t be read.</source>
        <translation>L’état du moniteur numéro %1 est illisible.</translation>
    </message>
    <message>
        <source>%1 is missing, but its write-ahead log is there. Put the file back, or restore a backup. Nothing was changed.</source>
        <translation>%1 est absent, mais son journal d’écriture anticipée (WAL) est là. Remettez le fichier en place ou restaurez une sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is empty: its contents were lost. Restore a backup, or move the file away to begin anew. Nothing was changed.</source>
        <translation>%1 est vide&#xa0;: son contenu a été perdu. Restaurez une sauvegarde, ou déplacez le fichier pour repartir de zéro. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The monitor is not in the trash: it was restored, or removed for good.</source>
        <translation>Le moniteur n’est pas dans la corbeille&#xa0;: il a été restauré ou supprimé définitivement.</translation>
    </message>
    <message>
        <source>A note needs some text.</source>
        <translation>Une note ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The channel was removed.</source>
        <translation>Le canal a été supprimé.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Un guillemet ouvert n’est jamais fermé.</translation>
    </message>
    <message>
        <source>there is text behind a closing quote</source>
        <translation>du texte suit un guillemet fermant</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>un guillemet ouvert n’est jamais fermé</translation>
    </message>
    <message>
        <source>This is not a curl command.</source>
        <translation>Ce n’est pas une commande curl.</translation>
    </message>
    <message>
        <source>What the shell does with the answer is left out.</source>
        <translation>Ce que le shell fait de la réponse est ignoré.</translation>
    </message>
    <message>
        <source>The value of curl&apos;s option “%1” is missing.</source>
        <translation>La valeur de l’option «&#xa0;%1&#xa0;» de curl manque.</translation>
    </message>
    <message>
        <source>“%1” is not a known option of curl.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option connue de curl.</translation>
    </message>
    <message>
        <source>“%1 %2” reads cookies from a file: paste them instead.</source>
        <translation>«&#xa0;%1 %2&#xa0;» lit des cookies dans un fichier&#xa0;: collez-les plutôt ici.</translation>
    </message>
    <message>
        <source>“%1” is left out: checks are made without it.</source>
        <translation>«&#xa0;%1&#xa0;» est ignoré&#xa0;: les contrôles se font sans cette option.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done by a check.</source>
        <translation>Un contrôle ne peut pas effectuer «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1 %2” reads a file: paste what is in it instead.</source>
        <translation>«&#xa0;%1 %2&#xa0;» lit un fichier&#xa0;: collez plutôt son contenu.</translation>
    </message>
    <message>
        <source>“-H %1” reads a file: paste its headers instead.</source>
        <translation>«&#xa0;-H %1&#xa0;» lit un fichier&#xa0;: collez plutôt ses en-têtes.</translation>
    </message>
    <message>
        <source>The header “%1” is not of the form Name: value and is left out.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» n’est pas de la forme Nom: valeur et est ignoré.</translation>
    </message>
    <message>
        <source>The header “Authorization: %1 …” can&apos;t be kept as a password or token: only Basic and Bearer can.</source>
        <translation>L’en-tête «&#xa0;Authorization: %1 …&#xa0;» ne peut pas être conservé comme mot de passe ou jeton&#xa0;: seuls Basic et Bearer le peuvent.</translation>
    </message>
    <message>
        <source>The password or token is not in the command: enter it.</source>
        <translation>Le mot de passe ou le jeton n’est pas dans la commande&#xa0;: saisissez-le.</translation>
    </message>
    <message>
        <source>“%1 %2” is not a number of seconds.</source>
        <translation>«&#xa0;%1 %2&#xa0;» n’est pas un nombre de secondes.</translation>
    </message>
    <message>
        <source>A check gives up after %1 s: whole seconds from 1 to 60.</source>
        <translation>Délai maximal d’un contrôle&#xa0;: %1&#xa0;s (secondes entières, de 1 à 60).</translation>
    </message>
    <message>
        <source>Only the first address is taken.</source>
        <translation>Seule la première adresse est prise.</translation>
    </message>
    <message>
        <source>There is no address in the command.</source>
        <translation>La commande ne contient aucune adresse.</translation>
    </message>
    <message>
        <source>“%1://” can&apos;t be checked: only http, https and telnet can.</source>
        <translation>Impossible de contrôler «&#xa0;%1://&#xa0;»&#xa0;: seuls http, https et telnet sont possibles.</translation>
    </message>
    <message>
        <source>The header “%1” may be secret; it is kept with the monitor, not in the keyring.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» est peut-être secret&#xa0;; il est conservé avec le moniteur, pas dans le trousseau.</translation>
    </message>
    <message>
        <source>“%1” is a variable of a shell: put its value there.</source>
        <translation>«&#xa0;%1&#xa0;» est une variable du shell&#xa0;: mettez sa valeur à la place.</translation>
    </message>
    <message>
        <source>“%1” is not a known field and is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ connu et est ignoré.</translation>
    </message>
    <message>
        <source>%1: “%2” is taken as no; yes is true, 1, yes or y.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est compris comme non&#xa0;; pour oui, écrire true, 1, yes ou y.</translation>
    </message>
    <message>
        <source>Its password or token is not in the file: enter it after the import.</source>
        <translation>Son mot de passe ou son jeton n’est pas dans le fichier&#xa0;: saisissez-le après l’importation.</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse</translation>
    </message>
    <message>
        <source>%1: the password in its address.</source>
        <translation>%1&#xa0;: le mot de passe dans son adresse.</translation>
    </message>
    <message>
        <source>%1: the header “%2”.</source>
        <translation>%1&#xa0;: l’en-tête «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it is read as Latin-1.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;; il est lu comme Latin-1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 (at byte %2).</source>
        <translation>Ce JSON n’est pas valide&#xa0;: %1 (à l’octet %2).</translation>
    </message>
    <message>
        <source>A list of monitors is expected: [{&quot;name&quot;: …}, …].</source>
        <translation>Une liste de moniteurs est attendue&#xa0;: [{&quot;name&quot;: …}, …].</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est présente deux fois.</translation>
    </message>
    <message>
        <source>The column “%1” is not known and is left out.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est inconnue et ignorée.</translation>
    </message>
    <message>
        <source>This is neither a JSON list, nor CSV whose first line names the columns (name, url, method, interval_seconds, timeout_seconds, enabled), nor a list of addresses or curl commands.</source>
        <translation>Ce n’est ni une liste JSON, ni un CSV dont la première ligne nomme les colonnes (name, url, method, interval_seconds, timeout_seconds, enabled), ni une liste d’adresses ou de commandes curl.</translation>
    </message>
    <message>
        <source>there are more cells than columns (“%1”)</source>
        <translation>il y a plus de cellules que de colonnes («&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>“%1” stands in a column without a name and is left out.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans une colonne sans nom et est ignoré.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation>Le fichier dépasse 64&#xa0;Mio.</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>Panne persistante</translation>
    </message>
    <message>
        <source>%1: its certificate needs attention.</source>
        <translation>%1 : son certificat demande votre attention.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>monitor, what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This channel is set not to send alerts of this kind.</source>
        <translation>Ce canal est réglé pour ne pas envoyer les alertes de ce type.</translation>
    </message>
    <message>
        <source>The server at this address says that it is elsewhere (HTTP status %1). Check the address.</source>
        <translation>Le serveur à cette adresse indique qu’il se trouve ailleurs (statut HTTP %1). Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server at this address says that it has moved to %1. Change the address if that is right.</source>
        <translation>Le serveur à cette adresse indique qu’il a été déplacé vers %1. Modifiez l’adresse si c’est exact.</translation>
    </message>
    <message>
        <source>The server can&apos;t answer just now (HTTP status %1). What stands before it may not reach it.</source>
        <translation>Le serveur ne peut pas répondre pour l’instant (statut HTTP %1). Ce qui se trouve devant lui ne l’atteint peut-être pas.</translation>
    </message>
    <message>
        <source>The server asks to wait: there were too many requests.</source>
        <translation>Le serveur demande d’attendre&#xa0;: il y a eu trop de requêtes.</translation>
    </message>
    <message>
        <source>What answered is no Monitron server (HTTP status %1). Check the address; there may also be a proxy or a sign-in page in between.</source>
        <translation>Ce qui a répondu n’est pas un serveur Monitron (statut HTTP %1). Vérifiez l’adresse&#xa0;; il peut aussi y avoir un proxy ou une page de connexion entre les deux.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>Le serveur a répondu avec le statut HTTP %1.</translation>
    </message>
    <message>
        <source>It was changed on the server again meanwhile. Look at it once more.</source>
        <translation>Une nouvelle modification a eu lieu entre-temps sur le serveur. Examinez-la encore une fois.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile. Load it again and repeat the edit.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps par quelqu’un d’autre. Rechargez-le, puis refaites la modification.</translation>
    </message>
    <message>
        <source>“%1” was removed by somebody else meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>No incident is open for this monitor.</source>
        <translation>Aucun incident n’est ouvert pour ce moniteur.</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile: %1.</source>
        <translation>Modifié entre-temps par quelqu’un d’autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was changed by somebody else before it was removed here.</source>
        <translation>Modifié par quelqu’un d’autre avant d’être supprimé ici.</translation>
    </message>
    <message>
        <source>The password that was set with it isn&apos;t kept on this computer any more. Set it again.</source>
        <translation>Le mot de passe défini en même temps n’est plus conservé sur cet ordinateur. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>It was removed by somebody else meanwhile.</source>
        <translation>Supprimé entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read: %1 “%2”.</source>
        <translation>La réponse du serveur est illisible&#xa0;: %1 «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The server&apos;s stream of changes has fallen silent.</source>
        <translation>Le flux de modifications du serveur s’est tu.</translation>
    </message>
    <message>
        <source>The server&apos;s stream of changes can&apos;t be read.</source>
        <translation>Le flux de modifications du serveur est illisible.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 64 MiB.</source>
        <translation>La réponse du serveur dépasse 64&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The server ended the stream of changes.</source>
        <translation>Le serveur a mis fin au flux de modifications.</translation>
    </message>
    <message>
        <source>What answered is no stream of changes: there may be a proxy or a sign-in page in between.</source>
        <translation>Ce qui a répondu n’est pas un flux de modifications&#xa0;: il peut y avoir un proxy ou une page de connexion entre les deux.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Il a expiré le %1.</translation>
    </message>
    <message>
        <source>It is not valid before %1; is the clock of this computer right?</source>
        <translation>Il n’est pas valide avant le %1&#xa0;; l’horloge de cet ordinateur est-elle à l’heure&#xa0;?</translation>
    </message>
    <message>
        <source>It is self-signed: no authority vouches for it.</source>
        <translation>Il est autosigné&#xa0;: aucune autorité ne s’en porte garante.</translation>
    </message>
    <message>
        <source>It is made out to %1, not to %2.</source>
        <translation>Il est émis pour %1, et non pour %2.</translation>
    </message>
    <message>
        <source>It comes from an authority that this computer does not know.</source>
        <translation>Il provient d’une autorité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <translation>Il a été révoqué.</translation>
    </message>
    <message>
        <source>%1 refuses connections: no server is running there, or a firewall is in between.</source>
        <translation>%1 refuse les connexions&#xa0;: aucun serveur n’y fonctionne, ou un pare-feu se trouve entre les deux.</translation>
    </message>
    <message>
        <source>There is no address for the name %1. Check the spelling, and your own connection.</source>
        <translation>Il n’y a pas d’adresse pour le nom %1. Vérifiez l’orthographe et votre propre connexion.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS: it may be a server for http:// only.</source>
        <translation>%1 ne parle pas TLS&#xa0;: c’est peut-être un serveur uniquement pour http://.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Pas de connexion sécurisée à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>%1 a fermé la connexion avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not lead to %1: %2.</source>
        <translation>Le proxy de cet ordinateur ne mène pas à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 came damaged: %2.</source>
        <translation>La réponse de %1 est arrivée endommagée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP: %2.</source>
        <translation>La réponse de %1 n’est pas du HTTP&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2.</source>
        <translation>%1 est injoignable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it does not react.</source>
        <translation>%1 est injoignable&#xa0;: aucune réaction.</translation>
    </message>
    <message>
        <source>The connection to the server was given up.</source>
        <translation>La connexion au serveur a été abandonnée.</translation>
    </message>
    <message>
        <source>It is not the one that you have trusted. If nobody who runs the server has changed it, somebody is between you and the server and reads along: ask before you trust the new one.</source>
        <translation>Ce n’est pas celui auquel vous avez fait confiance. Si aucun responsable du serveur ne l’a changé, quelqu’un se trouve entre vous et le serveur et lit tout&#xa0;: renseignez-vous avant de faire confiance au nouveau.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Le certificat de %1 n’est pas de confiance.</translation>
    </message>
    <message>
        <source>Looking whether the stream gets through.</source>
        <translation>Vérification du passage du flux.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like monitron.example.org, or https://monitron.example.org:8443/.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Elle ressemble à monitron.example.org ou à https://monitron.example.org:8443/.</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with https://, not with %1://.</source>
        <translation>L’adresse d’un serveur commence par https://, et non par %1://.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password; they are asked for next.</source>
        <translation>L’adresse ne doit contenir ni nom ni mot de passe&#xa0;; ils sont demandés ensuite.</translation>
    </message>
    <message>
        <source>Without TLS, everybody on the way to %1 can read the password and everything else. Use https:// instead.</source>
        <translation>Sans TLS, n’importe qui sur le chemin vers %1 peut lire le mot de passe et tout le reste. Utilisez plutôt https://.</translation>
    </message>
    <message>
        <source>The address of the server is missing.</source>
        <translation>L’adresse du serveur manque.</translation>
    </message>
    <message>
        <source>This is an invitation, not the address of a server.</source>
        <translation>Ceci est une invitation, et non l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L’adresse est trop longue.</translation>
    </message>
    <message>
        <source>This is not an invitation to a team. Its link begins with %1.</source>
        <translation>Ce n’est pas une invitation à rejoindre une équipe. Son lien commence par %1.</translation>
    </message>
    <message>
        <source>The link of the invitation is incomplete. Copy the whole of it.</source>
        <translation>Le lien de l’invitation est incomplet. Copiez-le en entier.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Monitron server. Check the address.</source>
        <translation>Ce qui répond à cette adresse n’est pas un serveur Monitron. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server (%1) is too new for this Monitron (%2). Update Monitron on this computer.</source>
        <translation>Le serveur (%1) est trop récent pour ce Monitron (%2). Mettez Monitron à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The server (%1) is too old for this Monitron (%2). Whoever runs the server has to update it.</source>
        <translation>Le serveur (%1) est trop ancien pour ce Monitron (%2). Son responsable doit le mettre à jour.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>There were too many attempts. The next one is possible in %1.</source>
        <translation>Il y a eu trop de tentatives. La prochaine sera possible dans %1.</translation>
    </message>
    <message>
        <source>There were too many attempts. Try again later.</source>
        <translation>Il y a eu trop de tentatives. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an admin of the team.</source>
        <translation>Ce compte est désactivé. Adressez-vous à un administrateur de l’équipe.</translation>
    </message>
    <message>
        <source>This account has a second factor: a one-time password is needed too.</source>
        <translation>Ce compte a un second facteur&#xa0;: un mot de passe à usage unique est aussi nécessaire.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The one-time password is wrong, or was used already.</source>
        <translation>Le mot de passe à usage unique est incorrect ou a déjà été utilisé.</translation>
    </message>
    <message>
        <source>The invitation was used already, was withdrawn, has expired, or is for another e-mail address. Ask for a new one.</source>
        <translation>L’invitation a déjà été utilisée, a été retirée, a expiré ou est destinée à une autre adresse e-mail. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the server&apos;s: one of the two is wrong.</source>
        <translation>L’horloge de cet ordinateur retarde de %1 sur celle du serveur&#xa0;: l’une des deux est fausse.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the server&apos;s: one of the two is wrong.</source>
        <translation>L’horloge de cet ordinateur avance de %1 sur celle du serveur&#xa0;: l’une des deux est fausse.</translation>
    </message>
    <message>
        <source>The session was given up.</source>
        <translation>La session a été abandonnée.</translation>
    </message>
    <message>
        <source>Nobody can join this team by an invitation at present. Ask an admin of the team for an account.</source>
        <translation>Personne ne peut actuellement rejoindre cette équipe par une invitation. Demandez un compte à un administrateur de l’équipe.</translation>
    </message>
    <message>
        <source>Nobody is signed in to this server.</source>
        <translation>Personne n’est connecté à ce serveur.</translation>
    </message>
    <message>
        <source>Who is signed in is in the keyring, which can&apos;t be used: %1</source>
        <translation>L’identité de la personne connectée est dans le trousseau, qui est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: it has no tokens in it.</source>
        <translation>La réponse du serveur est incohérente&#xa0;: elle ne contient aucun jeton.</translation>
    </message>
    <message>
        <source>The history of %1 has a result that makes no sense: %2</source>
        <translation>L’historique de %1 contient un résultat qui n’a pas de sens : %2</translation>
    </message>
    <message>
        <source>The history of %1 has an hour that makes no sense: %2</source>
        <translation>L’historique de %1 contient une heure qui n’a pas de sens : %2</translation>
    </message>
    <message>
        <source>The history of %1 has a day that makes no sense: %2</source>
        <translation>L’historique de %1 contient un jour qui n’a pas de sens : %2</translation>
    </message>
    <message>
        <source>The history that the server sent can&apos;t be read.</source>
        <translation>L’historique envoyé par le serveur est illisible.</translation>
    </message>
    <message>
        <source>The state of a monitor that the server sent can&apos;t be read.</source>
        <translation>L’état d’un moniteur envoyé par le serveur est illisible.</translation>
    </message>
    <message>
        <source>The server sends history in a form that is newer than this Monitron.</source>
        <translation>Le serveur envoie l’historique sous une forme plus récente que ce Monitron.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n en-tête</numerusform>
            <numerusform>%n en-têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <source>user and password</source>
        <translation>utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>any certificate</source>
        <translation>tout certificat accepté</translation>
    </message>
    <message>
        <source>Filled from a curl command: %1.</source>
        <translation>Rempli à partir d’une commande curl&#xa0;: %1.</translation>
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
        <translation>modifié</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>names of settings</comment>
        <translation>modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contradicts the team&apos;s</source>
        <translation>En conflit avec l’équipe</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation>En attente du serveur</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Alerts muted until</source>
        <translation>Alertes coupées jusqu’à</translation>
    </message>
    <message>
        <source>How long history is kept</source>
        <translation>Durée de conservation de l’historique</translation>
    </message>
    <message>
        <source>Colours of tags</source>
        <translation>Couleurs des étiquettes</translation>
    </message>
    <message>
        <source>created and removed</source>
        <translation>créé et supprimé</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>incident acknowledged</source>
        <translation>incident acquitté</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>note écrite</translation>
    </message>
    <message>
        <source>You and somebody else changed the same settings.</source>
        <translation>Vous et quelqu’un d’autre avez modifié les mêmes paramètres.</translation>
    </message>
    <message>
        <source>You edited it, and somebody else removed it meanwhile.</source>
        <translation>Vous l’avez modifié, et quelqu’un d’autre l’a supprimé entre-temps.</translation>
    </message>
    <message>
        <source>You removed it, and somebody else changed it before that reached the server.</source>
        <translation>Vous l’avez supprimé, et quelqu’un d’autre l’a modifié avant que cela n’atteigne le serveur.</translation>
    </message>
</context>
<context>
    <name>EditorSource</name>
    <message>
        <source>This monitor was deleted meanwhile.</source>
        <translation>Ce moniteur a été supprimé entre-temps.</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>%1: “%2”, theirs “%3”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;», autre version «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Accepted status codes</source>
        <translation>Codes de statut acceptés</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>Redirections suivies</translation>
    </message>
    <message>
        <source>Valid certificate</source>
        <translation>Certificat valide</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Échecs avant panne</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>Succès avant rétablissement</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>Contrôles en cas d’échec</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>Échecs avant panne persistante</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>Instable dès l’incident</translation>
    </message>
    <message>
        <source>Calm before “recovered”</source>
        <translation>Calme avant «&#xa0;rétabli&#xa0;»</translation>
    </message>
    <message>
        <source>“Still down” every</source>
        <translation>Rappel «&#xa0;toujours en panne&#xa0;»</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Without %1: only the team&apos;s server knows the values.</source>
        <translation>Sans %1 : seul le serveur de l’équipe connaît les valeurs.</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>toutes les %1&#xa0;s</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>toutes les %1&#xa0;min</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>toutes les %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min ago</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>imminent</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, the other side&apos;s words</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is being sent</source>
        <translation>Envoi de l’alerte %1 en cours</translation>
    </message>
    <message numerus="yes">
        <source>%1 not delivered yet, %n attempt(s), the next at %2</source>
        <translation>
            <numerusform>Alerte %1 pas encore remise, %n tentative, la prochaine à %2</numerusform>
            <numerusform>Alerte %1 pas encore remise, %n tentatives, la prochaine à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivered after %2, at attempt %3</source>
        <translation>Alerte %1 remise après %2, à la tentative %3</translation>
    </message>
    <message>
        <source>%1 delivered after %2</source>
        <translation>Alerte %1 remise après %2</translation>
    </message>
    <message>
        <source>Nobody was told %1</source>
        <comment>name of a message</comment>
        <translation>Personne n’a reçu l’alerte %1</translation>
    </message>
    <message>
        <source>No channel was set up.</source>
        <translation>Aucun canal n’était configuré.</translation>
    </message>
    <message>
        <source>It was acknowledged.</source>
        <translation>L’incident a été acquitté.</translation>
    </message>
    <message>
        <source>It was acknowledged by %1.</source>
        <translation>L’incident a été acquitté par %1.</translation>
    </message>
    <message>
        <source>No %1 reminder</source>
        <translation>Pas de rappel %1</translation>
    </message>
    <message>
        <source>Reminders are off for this monitor.</source>
        <translation>Les rappels sont désactivés pour ce moniteur.</translation>
    </message>
    <message>
        <source>No more reminders</source>
        <translation>Plus de rappels</translation>
    </message>
    <message>
        <source>%1 was not told</source>
        <comment>name of a message</comment>
        <translation>Pas d’alerte %1</translation>
    </message>
    <message>
        <source>It is off for this monitor.</source>
        <translation>Cette alerte est désactivée pour ce moniteur.</translation>
    </message>
    <message>
        <source>“down”</source>
        <translation>«&#xa0;en panne&#xa0;»</translation>
    </message>
    <message>
        <source>“flapping”</source>
        <translation>«&#xa0;instable&#xa0;»</translation>
    </message>
    <message>
        <source>“sustained outage”</source>
        <translation>«&#xa0;panne persistante&#xa0;»</translation>
    </message>
    <message>
        <source>“still down”</source>
        <translation>«&#xa0;toujours en panne&#xa0;»</translation>
    </message>
    <message>
        <source>“recovered”</source>
        <translation>«&#xa0;rétabli&#xa0;»</translation>
    </message>
    <message>
        <source>“paused”</source>
        <translation>«&#xa0;suspendu&#xa0;»</translation>
    </message>
    <message>
        <source>“certificate ends”</source>
        <translation>«&#xa0;certificat bientôt expiré&#xa0;»</translation>
    </message>
    <message>
        <source>test</source>
        <translation>de test</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>name of a channel</comment>
        <translation>%1&#xa0;: échec</translation>
    </message>
    <message numerus="yes">
        <source>%1 not delivered after %n attempt(s)</source>
        <translation>
            <numerusform>Alerte %1 non remise après %n tentative</numerusform>
            <numerusform>Alerte %1 non remise après %n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>Alerte %1 non remise</translation>
    </message>
    <message>
        <source>%1 not asked</source>
        <comment>name of a channel</comment>
        <translation>%1&#xa0;: non sollicité</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>Alerte %1 non envoyée</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>3 failures within 1 h</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Confirmed down</source>
        <translation>Panne confirmée</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>Panne persistante</translation>
    </message>
    <message>
        <source>Down again: it is flapping</source>
        <translation>De nouveau en panne&#xa0;: moniteur instable</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed down after %n failure(s)</source>
        <translation>
            <numerusform>Panne confirmée après %n échec</numerusform>
            <numerusform>Panne confirmée après %n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Still down after %1</source>
        <translation>Toujours en panne après %1</translation>
    </message>
    <message>
        <source>Down for good: it no longer comes and goes</source>
        <translation>Panne continue&#xa0;: fin de l’instabilité</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquitté</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Acquitté par %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Note de %1</translation>
    </message>
    <message numerus="yes">
        <source>Still failing, %n time(s) in a row</source>
        <translation>
            <numerusform>Toujours en échec, %n fois de suite</numerusform>
            <numerusform>Toujours en échec, %n fois de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Checked %2 now.</source>
        <comment>failure; every 30 s</comment>
        <translation>%1
Contrôlé désormais %2.</translation>
    </message>
    <message>
        <source>Lasted %1.</source>
        <translation>Durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Called recovered at %1, after %2 without a failure.</source>
        <translation>Déclaré rétabli à %1, après %2 sans échec.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>First failure</source>
        <translation>Premier échec</translation>
    </message>
    <message>
        <source>The monitor of this incident is gone.</source>
        <translation>Le moniteur de cet incident n’existe plus.</translation>
    </message>
    <message>
        <source>Flapping for %1</source>
        <translation>Instable depuis %1</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>En panne depuis %1</translation>
    </message>
    <message>
        <source>Closed by a pause</source>
        <translation>Clos par une suspension</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <comment>time, how long ago</comment>
        <translation>Depuis %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2, lasted %3</source>
        <comment>begin, end, duration</comment>
        <translation>%1 – %2, durée %3</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Incident&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still open after %1</source>
        <translation>Toujours ouvert après %1</translation>
    </message>
    <message>
        <source>Ended: %1, lasted %2</source>
        <translation>Fin&#xa0;: %1, durée %2</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
</context>
<context>
    <name>ListContextMenu</name>
    <message>
        <source>&amp;Move to group</source>
        <translation>Déplacer &amp;vers le groupe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Nouveau &amp;groupe…</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Déplier</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Replier</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>&amp;Tout replier</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>T&amp;out déplier</translation>
    </message>
    <message>
        <source>&amp;Rename group…</source>
        <translation>Re&amp;nommer le groupe…</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>Déplacer au &amp;premier niveau</translation>
    </message>
</context>
<context>
    <name>MonitorEdit</name>
    <message>
        <source>“%1” was deleted meanwhile.</source>
        <translation>« %1 » a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so that can&apos;t be taken back.</source>
        <translation>« %1 » a été modifié depuis : impossible d’annuler.</translation>
    </message>
</context>
<context>
    <name>MonitorRow</name>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>uptime %1</source>
        <translation>disponibilité %1</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>latence %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Trop courte&#xa0;: au moins 8 caractères.</translation>
    </message>
    <message>
        <source>Weak: a few words more make it safe.</source>
        <translation>Faible&#xa0;: quelques mots de plus la rendront sûre.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Correcte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
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
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Run by hand</source>
        <translation>Lancé manuellement</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind of failure: %1</source>
        <translation>Type d’échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>phase, duration</comment>
        <translation>  %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificate: %1, valid until %2, SHA-256 %3</source>
        <translation>Certificat&#xa0;: %1, valide jusqu’au %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Ce moniteur a été supprimé.</translation>
    </message>
</context>
<context>
    <name>Retry</name>
    <message>
        <source>“%1” is not a number of attempts × seconds, such as 2 × 30</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme tentatives × secondes, par exemple 2 × 30</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Also manages users, invitations and the server, and reads the audit log.</source>
        <translation>Gère aussi les utilisateurs, les invitations et le serveur, et lit le journal d’audit.</translation>
    </message>
    <message>
        <source>Changes monitors, channels and settings, and acknowledges incidents.</source>
        <translation>Modifie les moniteurs, les canaux et les paramètres, et acquitte les incidents.</translation>
    </message>
    <message>
        <source>Sees everything about the team&apos;s monitors and changes nothing.</source>
        <translation>Voit tout des moniteurs de l’équipe et ne modifie rien.</translation>
    </message>
</context>
<context>
    <name>SecretQuestion</name>
    <message>
        <source>Monitron is closing.</source>
        <translation>Monitron se ferme.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Watches APIs and sites.

&quot;monitron check URL&quot; runs checks without a window; see &quot;monitron check --help&quot;.</source>
        <translation>Surveille des API et des sites.

«&#xa0;monitron check URL&#xa0;» effectue des contrôles sans fenêtre&#xa0;; voir «&#xa0;monitron check --help&#xa0;».</translation>
    </message>
    <message>
        <source>Keeps the data in &lt;directory&gt;.</source>
        <translation>Conserve les données dans &lt;directory&gt;.</translation>
    </message>
    <message>
        <source>Imports monitors from a JSON or CSV &lt;file&gt;.</source>
        <translation>Importe des moniteurs depuis un &lt;file&gt; JSON ou CSV.</translation>
    </message>
    <message>
        <source>Goes back to a backup &lt;file&gt; first.</source>
        <translation>Restaure d’abord la sauvegarde &lt;file&gt;.</translation>
    </message>
    <message>
        <source>Starts in the tray.</source>
        <translation>Démarre dans la zone de notification.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argument inattendu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Try &quot;monitron --help&quot;.</source>
        <translation>Essayez «&#xa0;monitron --help&#xa0;».</translation>
    </message>
    <message>
        <source>There is no display here, so the window can&apos;t be shown.
&quot;monitron check URL&quot; runs checks without one.
</source>
        <translation>Aucun affichage n’est disponible ici&#xa0;: la fenêtre ne peut pas être ouverte.
«&#xa0;monitron check URL&#xa0;» effectue des contrôles sans fenêtre.
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
        <translation>Utilisation&#xa0;: monitron [--profile DOSSIER] [--import FICHIER] [--restore FICHIER] [--minimized]
              monitron monitron://join/…
              monitron check URL …

  --profile DOSSIER    y conserve les données
  --import FICHIER     importe des moniteurs depuis un fichier JSON ou CSV
  --restore FICHIER    restaure une sauvegarde&#xa0;; les données actuelles sont gardées à côté
  --minimized          démarre dans la zone de notification
  -v, --version        affiche la version
  -h, --help           affiche cette aide
</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Non observé</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>Down for 4 min</comment>
        <translation>%1 depuis %2</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2</source>
        <comment>monitors</comment>
        <translation>%1 sur %2 récupérés</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>not saving</source>
        <translation>n’enregistre pas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>contrôle en cours</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Hors ligne depuis %1.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Hors ligne.</translation>
    </message>
    <message>
        <source>What you see is as it was then; Monitron goes on by itself.</source>
        <translation>Vous voyez la situation à ce moment-là&#xa0;; Monitron reprendra de lui-même.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>Sign in again: nothing that you changed is lost.</source>
        <translation>Reconnectez-vous&#xa0;: aucune de vos modifications n’est perdue.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the server.</source>
        <translation>
            <numerusform>%n modification attend le serveur.</numerusform>
            <numerusform>%n modifications attendent le serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <comment>changes that were made here</comment>
        <translation>
            <numerusform>%n attend une décision</numerusform>
            <numerusform>%n attendent une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wait, %2 need a decision</source>
        <comment>changes that were made here</comment>
        <translation>%1 en attente, %2 à décider</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours need a decision.</source>
        <translation>
            <numerusform>%n de vos modifications attend une décision.</numerusform>
            <numerusform>%n de vos modifications attendent une décision.</numerusform>
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
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message>
        <source>The list of teams can&apos;t be read: %1 (%2)</source>
        <translation>Impossible de lire la liste des équipes&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The list of teams was written by a newer Monitron. Use that one.</source>
        <translation>La liste des équipes a été écrite par une version plus récente de Monitron. Utilisez celle-ci.</translation>
    </message>
    <message>
        <source>an entry is no team</source>
        <translation>une entrée n’est pas une équipe</translation>
    </message>
    <message>
        <source>The list of teams is damaged (%1). It is kept as “%2”; add the teams that are missing again.</source>
        <translation>La liste des équipes est endommagée (%1). Elle est conservée sous «&#xa0;%2&#xa0;»&#xa0;; ajoutez de nouveau les équipes manquantes.</translation>
    </message>
    <message>
        <source>The list of teams is damaged (%1).</source>
        <translation>La liste des équipes est endommagée (%1).</translation>
    </message>
    <message>
        <source>You have joined this team already, as %1.</source>
        <translation>Vous avez déjà rejoint cette équipe, en tant que %1.</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>Cette équipe n’existe plus.</translation>
    </message>
    <message>
        <source>The list of teams can&apos;t be written: %1 (%2)</source>
        <translation>Impossible d’écrire la liste des équipes&#xa0;: %1 (%2)</translation>
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
        <translation>Statut %1 compris dans %2</translation>
    </message>
    <message>
        <source>Status %1; expected %2</source>
        <translation>Statut %1&#xa0;; attendu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Certificate or TLS: %1</source>
        <translation>Certificat ou TLS&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Certificate valid, %n day(s) left</source>
        <translation>
            <numerusform>Certificat valide, %n jour restant</numerusform>
            <numerusform>Certificat valide, %n jours restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certificate ended %n day(s) ago</source>
        <translation>
            <numerusform>Certificat expiré depuis %n jour</numerusform>
            <numerusform>Certificat expiré depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection within %1</source>
        <translation>Pas de connexion en %1</translation>
    </message>
    <message>
        <source>No complete answer within %1</source>
        <translation>Pas de réponse complète en %1</translation>
    </message>
    <message>
        <source>Connected within %1 (%2)</source>
        <translation>Connexion en moins de %1 (%2)</translation>
    </message>
    <message>
        <source>Answered within %1 (%2)</source>
        <translation>Réponse en moins de %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Redirected more often than %n time(s)</source>
        <translation>
            <numerusform>Plus de %n redirection</numerusform>
            <numerusform>Plus de %n redirections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redirected to %1 (followed up to %n time(s))</source>
        <translation>
            <numerusform>Redirection vers %1 (%n redirection suivie au plus)</numerusform>
            <numerusform>Redirection vers %1 (%n redirections suivies au plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said: this computer has no network</source>
        <translation>Aucune conclusion possible&#xa0;: cet ordinateur n’a pas de réseau</translation>
    </message>
</context>
<context>
    <name>monitron::AccountWindow</name>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
</context>
<context>
    <name>monitron::AddTeamDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Ajouter une équipe</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Interrogation du serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where is your team&apos;s server?</source>
        <translation>Où est le serveur de votre équipe&#xa0;?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Or the link of an invitation, which begins with monitron://join/.</source>
        <translation>Ou le lien d’une invitation, qui commence par monitron://join/.</translation>
    </message>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Se connecter quand même sans chiffrement</translation>
    </message>
    <message>
        <source>Everybody on the way can read your password and everything else, and change it.</source>
        <translation>N’importe qui sur le chemin peut lire votre mot de passe et tout le reste, et le modifier.</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Est-ce le bon serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Empreinte du certificat</translation>
    </message>
    <message>
        <source>Compare it with the one that whoever runs the server tells you. From then on only this certificate is accepted, and you are not asked again.</source>
        <translation>Comparez-la à celle que vous indique le responsable du serveur. À partir de là, seul ce certificat est accepté, et la question ne vous sera plus posée.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>J’ai un compte</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1: %2

%3 Its fingerprint (SHA-256):</source>
        <translation>Aucune autorité à laquelle cet ordinateur fait confiance ne se porte garante du certificat de %1&#xa0;: %2

%3 Son empreinte (SHA-256)&#xa0;:</translation>
    </message>
    <message>
        <source>%1 – Monitron %2</source>
        <comment>host, version</comment>
        <translation>%1 – Monitron %2</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Je suis nouveau ici</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>J’ai une invitation</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>monitron::AdministrationWindow</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Only admins of the team see users, invitations, the audit log and the settings of the server. Ask one of them if you need to.</source>
        <translation>Seuls les administrateurs de l’équipe voient les utilisateurs, les invitations, le journal d’audit et les paramètres du serveur. Adressez-vous à l’un d’eux si nécessaire.</translation>
    </message>
</context>
<context>
    <name>monitron::AlertsPage</name>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Échecs avant panne</translation>
    </message>
    <message>
        <source>In a row; one hiccup is no outage.</source>
        <translation>D’affilée&#xa0;; un raté isolé n’est pas une panne.</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>Succès avant rétablissement</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>Contrôles en cas d’échec</translation>
    </message>
    <message>
        <source>Attempts × seconds, the last for ever; never slower than the interval.</source>
        <translation>Tentatives × secondes&#xa0;; la dernière étape se répète sans fin. Jamais plus espacés que l’intervalle.</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>Échecs avant panne persistante</translation>
    </message>
    <message>
        <source>That many failed checks within the window are a sustained outage.</source>
        <translation>Nombre de contrôles en échec dans la période qui constitue une panne persistante.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>Instable dès l’incident</translation>
    </message>
    <message>
        <source>The n-th within the window is told as flapping.</source>
        <translation>À partir du n-ième dans la période, le moniteur est signalé comme instable.</translation>
    </message>
    <message>
        <source>Calm before “recovered”</source>
        <translation>Calme avant «&#xa0;rétabli&#xa0;»</translation>
    </message>
    <message>
        <source>For flapping and sustained outages.</source>
        <translation>Pour l’instabilité et les pannes persistantes.</translation>
    </message>
    <message>
        <source>“Still down” every</source>
        <translation>Rappel «&#xa0;toujours en panne&#xa0;»</translation>
    </message>
</context>
<context>
    <name>monitron::AlertsSection</name>
    <message>
        <source>Alerts and channels</source>
        <translation>Alertes et canaux</translation>
    </message>
    <message>
        <source>Nobody is told when something breaks. Add a channel.</source>
        <translation>Personne n’est prévenu en cas de panne. Ajoutez un canal.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>kind of channel</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>Pendant 4 heures</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>Jusqu’à demain, %1</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Mute all alerts</source>
        <translation>Couper toutes les alertes</translation>
    </message>
    <message>
        <source>Checks go on. What would have been told meanwhile is kept with its incident as not sent.</source>
        <translation>Les contrôles continuent. Les alertes qui auraient été envoyées entre-temps sont conservées avec leur incident comme non envoyées.</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Coupées jusqu’à %1.</translation>
    </message>
    <message>
        <source>Nobody is told when something breaks.</source>
        <translation>Personne n’est prévenu en cas de panne.</translation>
    </message>
</context>
<context>
    <name>monitron::ApiKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé d’API</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What uses it: “deploy”, “status screen”.</source>
        <translation>Ce qui l’utilise&#xa0;: «&#xa0;deploy&#xa0;», «&#xa0;écran de statut&#xa0;».</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1&#xa0;an</translation>
    </message>
    <message>
        <source>Until it is removed</source>
        <translation>Jusqu’à sa suppression</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Validité</translation>
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
        <translation>utilisée %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisée</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>4 min ago</comment>
        <translation>expirée %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>in 6 days</comment>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>doesn&apos;t end</source>
        <translation>n’expire pas</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Expirée</translation>
    </message>
</context>
<context>
    <name>monitron::ApiKeysSection</name>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>Your keys for programs that use the team&apos;s API. A program can do with a key what its role allows, in your name.</source>
        <translation>Vos clés pour les programmes qui utilisent l’API de l’équipe. Avec une clé, un programme peut faire en votre nom ce que permet le rôle de la clé.</translation>
    </message>
    <message>
        <source>You have no keys. Make one for each program, so that you can take it away alone.</source>
        <translation>Vous n’avez aucune clé. Créez-en une par programme, pour pouvoir la retirer séparément.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Give this key to “%1” now: it goes into the header “Authorization: Bearer …”.</source>
        <translation>Donnez maintenant cette clé à «&#xa0;%1&#xa0;»&#xa0;: elle se place dans l’en-tête «&#xa0;Authorization: Bearer …&#xa0;».</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Remove the key “%1”? What uses it stops working at once.</source>
        <translation>Supprimer la clé «&#xa0;%1&#xa0;»&#xa0;? Ce qui l’utilise cesse aussitôt de fonctionner.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The key is removed.</source>
        <translation>La clé est supprimée.</translation>
    </message>
</context>
<context>
    <name>monitron::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celui du système</translation>
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
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Beyond the size that this desktop gives to all programs.</source>
        <translation>Par rapport à la taille que ce bureau donne à tous les programmes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>monitron::Application</name>
    <message>
        <source>It uses the data in “%1”, but does not answer. Wait until it does, or end it, and start Monitron again.</source>
        <translation>Il utilise les données de «&#xa0;%1&#xa0;», mais ne répond pas. Attendez qu’il réponde ou mettez-y fin, puis relancez Monitron.</translation>
    </message>
    <message>
        <source>Monitron is running on this data. Quit it before you restore a backup.</source>
        <translation>Monitron utilise actuellement ces données. Quittez-le avant de restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No daily backup</source>
        <translation>Pas de sauvegarde quotidienne</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Acquittement impossible</translation>
    </message>
</context>
<context>
    <name>monitron::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>personne de connecté</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an IP address</comment>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>monitron::AuditSection</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened in this time.</source>
        <translation>Rien de tel ne s’est produit pendant cette période.</translation>
    </message>
    <message>
        <source>All about this thing</source>
        <translation>Tout sur cet objet</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>L’entrée sélectionnée</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>Sélectionnez une entrée pour la voir en entier.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Id of a thing</source>
        <translation>Identifiant d’un objet</translation>
    </message>
</context>
<context>
    <name>monitron::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Copie de la base de données…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progression de la sauvegarde</translation>
    </message>
    <message>
        <source>Verifying the copy…</source>
        <translation>Vérification de la copie…</translation>
    </message>
    <message>
        <source>Backed up and verified: %1 (%2)</source>
        <translation>Sauvegarde effectuée et vérifiée&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no backup: %1</source>
        <translation>La sauvegarde n’a pas été créée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite)</source>
        <translation>Sauvegarde Monitron (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>monitron::Banner</name>
    <message>
        <source>Do something about it</source>
        <translation>Remédier au problème</translation>
    </message>
</context>
<context>
    <name>monitron::BannerStack</name>
    <message>
        <source>%1 Nothing is called down meanwhile; checks resume by themselves.</source>
        <comment>why there is no network</comment>
        <translation>%1 Entre-temps, aucune panne n’est déclarée&#xa0;; les contrôles reprennent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Cet ordinateur n’a pas de réseau.</translation>
    </message>
    <message numerus="yes">
        <source>Results can&apos;t be saved: %1 (%n waiting)</source>
        <translation>
            <numerusform>Impossible d’enregistrer les résultats&#xa0;: %1 (%n en attente)</numerusform>
            <numerusform>Impossible d’enregistrer les résultats&#xa0;: %1 (%n en attente)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>The passwords are locked: checks and alerts that need one can&apos;t be made.</source>
        <translation>Les mots de passe sont verrouillés&#xa0;: les contrôles et alertes qui en ont besoin ne peuvent pas avoir lieu.</translation>
    </message>
</context>
<context>
    <name>monitron::BulkEditDialog</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n monitor(s)</source>
        <translation>
            <numerusform>Modifier %n moniteur</numerusform>
            <numerusform>Modifier %n moniteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n sera modifié</numerusform>
            <numerusform>%n seront modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t take this value</source>
        <translation>
            <numerusform>%n ne peut pas prendre cette valeur</numerusform>
            <numerusform>%n ne peuvent pas prendre cette valeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” changed in %n monitor(s)</source>
        <translation>
            <numerusform>Modification de «&#xa0;%1&#xa0;» dans %n moniteur</numerusform>
            <numerusform>Modification de «&#xa0;%1&#xa0;» dans %n moniteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
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
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>monitron::ChangesCard</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Nothing has been changed since it was made.</source>
        <translation>Aucune modification depuis sa création.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
</context>
<context>
    <name>monitron::ChangesModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, who, what</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>monitron::ChannelDialog</name>
    <message>
        <source>Alerts: %1</source>
        <comment>kind of channel</comment>
        <translation>Alertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Tell about</source>
        <translation>Alertes à envoyer</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Envoi d’un test…</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>Le test a été accepté.</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>Le test a été accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>Le test a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>monitron::ChannelRow</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what the button does</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Envoi d’un test…</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>Le test a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>Le test a été accepté.</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>Le test a été accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove “%1”? Alerts are not sent through it any more, and its password is forgotten.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;? Ce canal n’enverra plus d’alertes et son mot de passe sera oublié.</translation>
    </message>
</context>
<context>
    <name>monitron::ChartCard</name>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95e centile</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échecs</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4&#xa0;h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7&#xa0;j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#xa0;j</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1&#xa0;an</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Distribution of the response times</source>
        <translation>Répartition des temps de réponse</translation>
    </message>
    <message>
        <source>The history can&apos;t be read: %1</source>
        <translation>Impossible de lire l’historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>No check has been made in this time.</source>
        <translation>Aucun contrôle n’a eu lieu pendant cette période.</translation>
    </message>
    <message>
        <source>Response time by phase</source>
        <translation>Temps de réponse par phase</translation>
    </message>
</context>
<context>
    <name>monitron::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>monitron::CheckArguments</name>
    <message>
        <source>--header “%1”: write it as &apos;Name: value&apos;</source>
        <translation>--header «&#xa0;%1&#xa0;»&#xa0;: écrire sous la forme &apos;Nom: valeur&apos;</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 attend un nombre entier de %2 à %3, et non «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>--timeout needs seconds from 1 to 60, not “%1”</source>
        <translation>--timeout attend de 1 à 60 secondes, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Which address? Give one URL</source>
        <translation>Quelle adresse&#xa0;? Indiquez une URL</translation>
    </message>
    <message>
        <source>Give one URL, not several</source>
        <translation>Indiquez une seule URL</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be checked: use http://, https:// or tcp://host:port</source>
        <translation>Impossible de contrôler «&#xa0;%1&#xa0;»&#xa0;: utilisez http://, https:// ou tcp://host:port</translation>
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
        <translation>Utilisation&#xa0;: monitron check URL [options]
Contrôle une adresse une fois, sans profil, et montre où passe le temps.
URL est http://…, https://… ou tcp://host:port&#xa0;; sans protocole, https est supposé.

  --method M          GET (par défaut), HEAD, POST, PUT, PATCH, DELETE ou OPTIONS
  --header &apos;N: V&apos;     un en-tête à envoyer&#xa0;; peut être répété
  --body TEXTE        un corps à envoyer
  --timeout S         durée maximale du contrôle en secondes, 1 à 60 (10 par défaut)
  --max-redirects N   redirections à suivre (5 par défaut&#xa0;; 0&#xa0;: la redirection est la réponse)
  --insecure          accepte tout certificat
  --repeat N          contrôle N fois de suite, puis fait le bilan
  --json              un objet JSON par contrôle, un par ligne

Code de sortie&#xa0;: 0 en ligne, 1 en panne, 2 arguments incorrects.
</translation>
    </message>
    <message>
        <source>Help: monitron check --help</source>
        <translation>Aide&#xa0;: monitron check --help</translation>
    </message>
    <message>
        <source>No scheme given, so this checks %1</source>
        <translation>Aucun protocole indiqué&#xa0;: contrôle de %1</translation>
    </message>
</context>
<context>
    <name>monitron::CheckLogCard</name>
    <message>
        <source>Checks shown</source>
        <translation>Contrôles affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Non observés</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1 – %2, from the chart</source>
        <comment>times</comment>
        <translation>%1 – %2, d’après le graphique</translation>
    </message>
    <message>
        <source>The first check is on its way.</source>
        <translation>Le premier contrôle est en route.</translation>
    </message>
    <message>
        <source>No check failed in this time.</source>
        <translation>Aucun contrôle n’a échoué pendant cette période.</translation>
    </message>
    <message>
        <source>No check has failed.</source>
        <translation>Aucun contrôle n’a échoué.</translation>
    </message>
    <message>
        <source>Every check of this time was observed.</source>
        <translation>Tous les contrôles de cette période ont été observés.</translation>
    </message>
    <message>
        <source>Every check could be observed.</source>
        <translation>Tous les contrôles ont pu être observés.</translation>
    </message>
    <message>
        <source>No check was made in this time.</source>
        <translation>Aucun contrôle n’a eu lieu pendant cette période.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of the first check shown, of how many, its time</comment>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::CheckLogModel</name>
    <message>
        <source>Is being read</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Run by hand</source>
        <translation>Lancé manuellement</translation>
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
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>EN LIGNE</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>EN PANNE</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Certificate %1 from %2 ended on %3</source>
        <translation>Certificat %1 de %2, expiré le %3</translation>
    </message>
    <message>
        <source>Certificate %1 from %2 ends on %3, in %4 days</source>
        <translation>Certificat %1 de %2, expire le %3, dans %4 jours</translation>
    </message>
    <message>
        <source>%1 of %2 up; min %3, p50 %4, p95 %5, max %6</source>
        <translation>%1 sur %2 en ligne&#xa0;; min %3, p50 %4, p95 %5, max %6</translation>
    </message>
</context>
<context>
    <name>monitron::CheckSheet</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Non observé</translation>
    </message>
    <message>
        <source>This computer could not look: it had no network, or had just woken up. Nothing is said about the target, and uptime doesn&apos;t count it.</source>
        <translation>Cet ordinateur n’a pas pu effectuer le contrôle&#xa0;: il n’avait pas de réseau ou sortait juste de veille. Cela ne dit rien de la cible et ne compte pas dans la disponibilité.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Adresse finale</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Address, protocol and certificates are those last seen at this endpoint.</source>
        <translation>Adresse, protocole et certificats sont les derniers vus pour cette cible.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>En-têtes et corps</translation>
    </message>
    <message>
        <source>Headers and body are kept of failures only.</source>
        <translation>Les en-têtes et le corps ne sont conservés que pour les échecs.</translation>
    </message>
    <message>
        <source>What this failure looked like isn&apos;t kept any more.</source>
        <translation>Le détail de cet échec n’est plus conservé.</translation>
    </message>
    <message>
        <source>The check failed before there was an answer.</source>
        <translation>Le contrôle a échoué avant d’obtenir une réponse.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>The body was empty.</source>
        <translation>Le corps était vide.</translation>
    </message>
    <message>
        <source>Body, the first 4 KiB</source>
        <translation>Corps, 4 premiers Kio</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>The body isn&apos;t text: %1 of binary data.</source>
        <translation>Le corps n’est pas du texte&#xa0;: %1 de données binaires.</translation>
    </message>
    <message>
        <source>Secrets were blacked out before this was kept.</source>
        <translation>Les secrets ont été masqués avant la conservation.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
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
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Address asked</source>
        <translation>Adresse demandée</translation>
    </message>
</context>
<context>
    <name>monitron::CheckWindow</name>
    <message>
        <source>Good</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Non observé</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The details are in the clipboard.</source>
        <translation>Les détails sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Asked for a check now. It will be the newest.</source>
        <translation>Un contrôle a été demandé. Il sera le plus récent.</translation>
    </message>
    <message>
        <source>%1 · check</source>
        <comment>name of a monitor</comment>
        <translation>%1 · contrôle</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>run by hand</source>
        <translation>lancé manuellement</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>The request as a command for a terminal, without its passwords</source>
        <translation>La requête sous forme de commande pour un terminal, sans ses mots de passe</translation>
    </message>
    <message>
        <source>The curl command is in the clipboard.</source>
        <translation>La commande curl est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>monitron::CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>Rechercher ou agir</translation>
    </message>
    <message>
        <source>A monitor, an incident, a setting, an action, or an address to watch</source>
        <translation>Un moniteur, un incident, un paramètre, une action ou une adresse à surveiller</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>Rien ne porte ce nom. Moins de lettres donnent plus de résultats.</translation>
    </message>
    <message>
        <source>A monitor, an incident, a setting or an action</source>
        <translation>Un moniteur, un incident, un paramètre ou une action</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictBar</name>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Shows the monitor as it is now; what you entered is lost.</source>
        <translation>Affiche le moniteur tel qu’il est maintenant&#xa0;; votre saisie est perdue.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Saves what you see here over the other change.</source>
        <translation>Enregistre ce que vous voyez ici par-dessus l’autre modification.</translation>
    </message>
    <message>
        <source>This monitor was changed elsewhere meanwhile.</source>
        <translation>Ce moniteur a été modifié ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>Its settings are the same as yours.</source>
        <translation>Ses paramètres sont identiques aux vôtres.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ConflictDialog</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Two changes of “%1”</source>
        <translation>Deux modifications de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use mine for all</source>
        <translation>Prendre partout la mienne</translation>
    </message>
    <message>
        <source>Use theirs for all</source>
        <translation>Prendre partout l’autre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>You set:</source>
        <translation>Vous avez défini&#xa0;:</translation>
    </message>
    <message>
        <source>Bring it back with my changes</source>
        <translation>Le rétablir avec mes modifications</translation>
    </message>
    <message>
        <source>Remove it anyway</source>
        <translation>Supprimer quand même</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Le laisser supprimé</translation>
    </message>
    <message>
        <source>Keep it as it is there</source>
        <translation>Le garder tel qu’il est là-bas</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) to decide</source>
        <translation>
            <numerusform>%n paramètre à décider</numerusform>
            <numerusform>%n paramètres à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictModel</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>the one you set</source>
        <comment>a password</comment>
        <translation>celui que vous avez défini</translation>
    </message>
    <message>
        <source>the one set there</source>
        <comment>a password</comment>
        <translation>celui défini là-bas</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictRow</name>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>avant&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>only you changed it</source>
        <translation>modifié par vous seul</translation>
    </message>
    <message>
        <source>%1: use mine, %2</source>
        <translation>%1&#xa0;: prendre la mienne, %2</translation>
    </message>
    <message>
        <source>%1: use theirs, %2</source>
        <translation>%1&#xa0;: prendre l’autre, %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result (%1)</source>
        <comment>unit</comment>
        <translation>Résultat (%1)</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1, la mienne</translation>
    </message>
    <message>
        <source>%1, theirs</source>
        <translation>%1, l’autre</translation>
    </message>
    <message>
        <source>%1, the result</source>
        <translation>%1, le résultat</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>setting, unit</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Not decided (%1)</source>
        <translation>Non décidé (%1)</translation>
    </message>
</context>
<context>
    <name>monitron::CredentialsForm</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Mot de passe à usage unique</translation>
    </message>
    <message>
        <source>Six digits from your authenticator app, or a recovery code.</source>
        <translation>Six chiffres de votre application d’authentification, ou un code de récupération.</translation>
    </message>
</context>
<context>
    <name>monitron::DataSection</name>
    <message>
        <source>Monitors and data</source>
        <translation>Moniteurs et données</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Monitors as a file</source>
        <translation>Moniteurs dans un fichier</translation>
    </message>
    <message>
        <source>JSON or CSV, without passwords.</source>
        <translation>JSON ou CSV, sans les mots de passe.</translation>
    </message>
    <message>
        <source>Recently deleted…</source>
        <translation>Supprimés récemment…</translation>
    </message>
    <message>
        <source>Deleted monitors</source>
        <translation>Moniteurs supprimés</translation>
    </message>
    <message>
        <source>Kept for 30 days with their history.</source>
        <translation>Conservés 30 jours avec leur historique.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>This desktop has no program that opens folders.</source>
        <translation>Ce bureau n’a aucun programme qui ouvre les dossiers.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Everything but the passwords in one file, made and verified while Monitron goes on.</source>
        <translation>Tout sauf les mots de passe, dans un seul fichier, créé et vérifié pendant que Monitron continue.</translation>
    </message>
    <message>
        <source>Back up every day</source>
        <translation>Sauvegarder chaque jour</translation>
    </message>
    <message>
        <source>Into the folder “backups” beside the data; the latest three are kept.</source>
        <translation>Dans le dossier «&#xa0;backups&#xa0;», à côté des données&#xa0;; les trois dernières sont conservées.</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Base de données %1</translation>
    </message>
    <message>
        <source>daily backups %1</source>
        <translation>sauvegardes quotidiennes %1</translation>
    </message>
    <message>
        <source>free on this disk %1</source>
        <translation>libre sur ce disque %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite);;All files (*)</source>
        <translation>Sauvegarde Monitron (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>monitron::DayStrip</name>
    <message>
        <source>%1: %2 up</source>
        <comment>date, percentage</comment>
        <translation>%1&#xa0;: %2 de disponibilité</translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1&#xa0;: non observé</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>En panne pendant %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <translation>
            <numerusform>%n contrôle en échec</numerusform>
            <numerusform>%n contrôles en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Le dernier jour (%n)</numerusform>
            <numerusform>Les %n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with an outage</source>
        <translation>
            <numerusform>%n jour avec une panne</numerusform>
            <numerusform>%n jours avec une panne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with failed checks only</source>
        <translation>
            <numerusform>%n avec seulement des contrôles en échec</numerusform>
            <numerusform>%n avec seulement des contrôles en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not observed</source>
        <translation>
            <numerusform>%n non observé</numerusform>
            <numerusform>%n non observés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::DayStripCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 observed</source>
        <comment>uptime, share of the time</comment>
        <translation>%1 sur %2 observés</translation>
    </message>
</context>
<context>
    <name>monitron::DefaultsSection</name>
    <message>
        <source>New monitors</source>
        <translation>Nouveaux moniteurs</translation>
    </message>
    <message>
        <source>What a new monitor begins with. Monitors that are there already stay as they are.</source>
        <translation>Valeurs initiales d’un nouveau moniteur. Les moniteurs existants restent tels quels.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Rétablir par défaut</translation>
    </message>
</context>
<context>
    <name>monitron::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>monitron::DesktopNotifier</name>
    <message>
        <source>This desktop has neither a notification service nor a tray.</source>
        <translation>Ce bureau n’a ni service de notification ni zone de notification.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
</context>
<context>
    <name>monitron::DetailHead</name>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>, now %1</source>
        <comment>every 30 s</comment>
        <translation>, actuellement %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>in 18 s</comment>
        <translation>prochain contrôle %1</translation>
    </message>
    <message>
        <source>What you changed waits for the server.</source>
        <translation>Votre modification attend le serveur.</translation>
    </message>
    <message>
        <source>What you changed contradicts the team&apos;s. This is what the server has.</source>
        <translation>Votre modification est en conflit avec celle de l’équipe. Voici ce qu’a le serveur.</translation>
    </message>
    <message>
        <source>The server refused what you changed. This is what it has.</source>
        <translation>Le serveur a refusé votre modification. Voici ce qu’il a.</translation>
    </message>
</context>
<context>
    <name>monitron::DetailPane</name>
    <message>
        <source>Select a monitor to see how it is doing.</source>
        <translation>Sélectionnez un moniteur pour voir son état.</translation>
    </message>
</context>
<context>
    <name>monitron::DetailTiles</name>
    <message>
        <source>Nothing was observed in this time.</source>
        <translation>Rien n’a été observé pendant cette période.</translation>
    </message>
    <message>
        <source>%1 of the time was observed; down for %2.</source>
        <translation>%1 du temps a été observé&#xa0;; en panne pendant %2.</translation>
    </message>
    <message>
        <source>%1 ms, of the good checks of the last 24 hours</source>
        <translation>%1&#xa0;ms, sur les contrôles réussis des dernières 24 heures</translation>
    </message>
    <message>
        <source>No good check in the last 24 hours.</source>
        <translation>Aucun contrôle réussi ces dernières 24 heures.</translation>
    </message>
    <message>
        <source>Uptime 24 h</source>
        <translation>Dispo. 24&#xa0;h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1&#xa0;an</translation>
    </message>
    <message>
        <source>Mean 24 h</source>
        <translation>Moyenne 24&#xa0;h</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>subject of the certificate, time</comment>
        <translation>%1, valide jusqu’au %2</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>renew it</source>
        <translation>à renouveler</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
</context>
<context>
    <name>monitron::DropTarget</name>
    <message>
        <source>Look through “%1” and import monitors from it</source>
        <translation>Examiner «&#xa0;%1&#xa0;» et en importer les moniteurs</translation>
    </message>
    <message>
        <source>Look through “%1”; one file at a time</source>
        <translation>Examiner «&#xa0;%1&#xa0;»&#xa0;; un fichier à la fois</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Surveiller %1</translation>
    </message>
    <message>
        <source>New monitor from a curl command</source>
        <translation>Nouveau moniteur à partir d’une commande curl</translation>
    </message>
    <message>
        <source>Look through these addresses and import them</source>
        <translation>Examiner ces adresses et les importer</translation>
    </message>
</context>
<context>
    <name>monitron::EditorForm</name>
    <message>
        <source>none</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>http, https, or tcp://host:port. Or paste a curl command.</source>
        <translation>http, https ou tcp://host:port. Ou collez une commande curl.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Within another: Production/API.</source>
        <translation>Dans un autre&#xa0;: Production/API.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>For whoever is woken up at night.</source>
        <translation>Pour la personne réveillée en pleine nuit.</translation>
    </message>
    <message>
        <source>Settings of the monitor</source>
        <translation>Paramètres du moniteur</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Only the first address is taken here; “Import” takes many.</source>
        <translation>Seule la première adresse est prise ici&#xa0;; «&#xa0;Importer&#xa0;» en accepte plusieurs.</translation>
    </message>
    <message>
        <source>%1 ■</source>
        <comment>a tab with something wrong in it</comment>
        <translation>%1 ■</translation>
    </message>
    <message>
        <source>Something here needs another look.</source>
        <translation>Quelque chose ici est à revoir.</translation>
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
        <translation>Aucune (en clair)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Empty: no authentication.</source>
        <translation>Vide&#xa0;: pas d’authentification.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept where Settings, Passwords says, never in the database.</source>
        <translation>Conservé à l’endroit indiqué dans Paramètres, Mots de passe, jamais dans la base de données.</translation>
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
        <source>Separated by commas.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
</context>
<context>
    <name>monitron::EmptyState</name>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>What shall Monitron watch?</source>
        <translation>Que doit surveiller Monitron&#xa0;?</translation>
    </message>
    <message>
        <source>Paste the address of a site or an API. It is checked every minute from now on.</source>
        <translation>Collez l’adresse d’un site ou d’une API. Elle sera contrôlée chaque minute.</translation>
    </message>
    <message>
        <source>Address to watch</source>
        <translation>Adresse à surveiller</translation>
    </message>
    <message>
        <source>Watch this address</source>
        <translation>Surveiller cette adresse</translation>
    </message>
    <message>
        <source>Or drop a file or an address here.</source>
        <translation>Ou déposez ici un fichier ou une adresse.</translation>
    </message>
    <message>
        <source>Import monitors…</source>
        <translation>Importer des moniteurs…</translation>
    </message>
    <message>
        <source>Import monitors from a file</source>
        <translation>Importer des moniteurs depuis un fichier</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>A curl command: it is watched with its headers, body and authentication.</source>
        <translation>Une commande curl&#xa0;: elle est surveillée avec ses en-têtes, son corps et son authentification.</translation>
    </message>
    <message>
        <source>Several addresses: you can look through them before they are added.</source>
        <translation>Plusieurs adresses&#xa0;: vous pourrez les examiner avant leur ajout.</translation>
    </message>
    <message>
        <source>A curl command or several addresses are understood, too.</source>
        <translation>Une commande curl ou plusieurs adresses sont aussi comprises.</translation>
    </message>
    <message>
        <source>Nothing is watched here yet.</source>
        <translation>Rien n’est encore surveillé ici.</translation>
    </message>
    <message>
        <source>Add team…</source>
        <translation>Ajouter une équipe…</translation>
    </message>
    <message>
        <source>Join a team that has a Monitron server</source>
        <translation>Rejoindre une équipe qui a un serveur Monitron</translation>
    </message>
</context>
<context>
    <name>monitron::ExpectationsPage</name>
    <message>
        <source>The certificate must be valid</source>
        <translation>Le certificat doit être valide</translation>
    </message>
    <message>
        <source>Accepted status codes</source>
        <translation>Codes de statut acceptés</translation>
    </message>
    <message>
        <source>Codes and ranges, such as 200-299, 404.</source>
        <translation>Codes et plages, par exemple 200-299, 404.</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>Redirections suivies</translation>
    </message>
    <message>
        <source>0: a redirect is the answer.</source>
        <translation>0&#xa0;: la redirection est la réponse.</translation>
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
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export monitors</source>
        <translation>Exporter des moniteurs</translation>
    </message>
    <message>
        <source>JSON: everything but secrets</source>
        <translation>JSON&#xa0;: tout sauf les secrets</translation>
    </message>
    <message>
        <source>CSV: for spreadsheets</source>
        <translation>CSV&#xa0;: pour les tableurs</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Moniteurs</translation>
    </message>
    <message>
        <source>Passwords, tokens and headers that carry them are left out.</source>
        <translation>Les mots de passe, les jetons et les en-têtes qui en contiennent sont omis.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Éléments omis</translation>
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
            <numerusform>%n moniteur exporté vers %1.</numerusform>
            <numerusform>%n moniteurs exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it may be secret:</source>
        <translation>Omis, car peut-être secret&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>monitron::ExportMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>Enregistrer les données…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>monitor, chart</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>monitron::FieldForm</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a field, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>monitron::FigureListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>monitor, figure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>monitron::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>Import monitors</source>
        <translation>Importer des moniteurs</translation>
    </message>
    <message>
        <source>Monitors (*.json *.csv *.txt);;All files (*)</source>
        <translation>Moniteurs (*.json *.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All monitors</source>
        <translation>Tous les moniteurs</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>monitors</comment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that the filter finds</source>
        <comment>monitors</comment>
        <translation>
            <numerusform>%n trouvé par le filtre</numerusform>
            <numerusform>%n trouvés par le filtre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::FilterMenu</name>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>monitron::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
</context>
<context>
    <name>monitron::GroupActions</name>
    <message numerus="yes">
        <source>%n monitor(s) taken out of their group</source>
        <translation>
            <numerusform>%n moniteur retiré de son groupe</numerusform>
            <numerusform>%n moniteurs retirés de leur groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) moved to “%1”</source>
        <translation>
            <numerusform>%n moniteur déplacé vers «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n moniteurs déplacés vers «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Group “%1” moved to the top</source>
        <translation>Groupe «&#xa0;%1&#xa0;» déplacé au premier niveau</translation>
    </message>
    <message>
        <source>Group “%1” moved into “%2”</source>
        <translation>Groupe «&#xa0;%1&#xa0;» déplacé dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Group “%1” renamed to “%2”</source>
        <translation>Groupe «&#xa0;%1&#xa0;» renommé en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>Nouveau nom de «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Name of the group, nested with a slash (Production/API):</source>
        <translation>Nom du groupe, imbriqué par barre oblique (Production/API)&#xa0;:</translation>
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
        <translation>médiane</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Aucune mesure.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>monitron::HistoryModel</name>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Ce moniteur a été supprimé.</translation>
    </message>
</context>
<context>
    <name>monitron::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>Every single check</source>
        <translation>Chaque contrôle</translation>
    </message>
    <message>
        <source>With its phases, status and error.</source>
        <translation>Avec ses phases, son statut et son erreur.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Uptime and response times of each hour.</source>
        <translation>Disponibilité et temps de réponse de chaque heure.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Uptime and response times of each day.</source>
        <translation>Disponibilité et temps de réponse de chaque jour.</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days</comment>
        <translation>&#xa0;j</translation>
    </message>
    <message>
        <source>The database takes %1 now.</source>
        <translation>La base de données occupe actuellement %1.</translation>
    </message>
    <message numerus="yes">
        <source>The database takes %1 now. With these %n monitor(s) it will grow to about %2, %3 a monitor.</source>
        <translation>
            <numerusform>La base de données occupe actuellement %1. Avec %n moniteur, elle atteindra environ %2, soit %3 par moniteur.</numerusform>
            <numerusform>La base de données occupe actuellement %1. Avec ces %n moniteurs, elle atteindra environ %2, soit %3 par moniteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>Réduire l’historique</translation>
    </message>
    <message>
        <source>What is older will be deleted and can&apos;t be brought back. Incidents are kept.</source>
        <translation>Les données plus anciennes seront supprimées et ne pourront pas être récupérées. Les incidents sont conservés.</translation>
    </message>
    <message>
        <source>Delete the older history</source>
        <translation>Supprimer l’ancien historique</translation>
    </message>
</context>
<context>
    <name>monitron::ImportDialog</name>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>What the import holds</source>
        <translation>Contenu de l’importation</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>There is no monitor in it.</source>
        <translation>Il ne contient aucun moniteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). Only what is ticked is imported.</source>
        <translation>
            <numerusform>%n ligne. Seul ce qui est coché est importé.</numerusform>
            <numerusform>%n lignes. Seul ce qui est coché est importé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>Importer %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing can be imported.</source>
        <translation>Rien ne peut être importé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) imported.</source>
        <translation>
            <numerusform>%n moniteur importé.</numerusform>
            <numerusform>%n moniteurs importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Interrompu. %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>monitron::ImportJob</name>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is over 64 MiB.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 64&#xa0;Mio.</translation>
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
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New. %1</source>
        <translation>Nouveau. %1</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Already there, with other settings</source>
        <translation>Déjà présent, avec d’autres paramètres</translation>
    </message>
    <message>
        <source>Can&apos;t be taken: %1</source>
        <translation>Impossible à importer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Importé. %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entry %1: %2: %3</source>
        <translation>Entrée %1&#xa0;: %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Line %1: %2: %3</source>
        <translation>Ligne %1&#xa0;: %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Traitement</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentDelegate</name>
    <message>
        <source>flapping</source>
        <translation>instable</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentHead</name>
    <message>
        <source>Open monitor</source>
        <translation>Ouvrir le moniteur</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>The whole timeline, to begin a report with</source>
        <translation>Toute la chronologie, comme base d’un rapport</translation>
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
        <translation>Acquitté</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Acquitté par %1</translation>
    </message>
    <message>
        <source>%1
Started %2, %3</source>
        <comment>cause, exact time, how long ago</comment>
        <translation>%1
Début %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, since %3, %4</source>
        <comment>monitor, state, time, cause</comment>
        <translation>%1&#xa0;: %2, depuis %3, %4</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentListPane</name>
    <message>
        <source>Incidents shown</source>
        <translation>Incidents affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Filter incidents by monitor or cause</source>
        <translation>Filtrer les incidents par moniteur ou cause</translation>
    </message>
    <message>
        <source>Monitor or cause</source>
        <translation>Moniteur ou cause</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>No incident fits the filter.</source>
        <translation>Aucun incident ne correspond au filtre.</translation>
    </message>
    <message>
        <source>All quiet: no open incident.</source>
        <translation>Tout est calme&#xa0;: aucun incident ouvert.</translation>
    </message>
    <message>
        <source>No incident so far. When a monitor goes down, what happened and who was told is kept here.</source>
        <translation>Aucun incident jusqu’ici. Quand un moniteur tombe en panne, ce qui s’est passé et qui a été prévenu est conservé ici.</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentPaletteSource</name>
    <message>
        <source>%1: %2</source>
        <comment>when an incident began, its cause</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentPane</name>
    <message>
        <source>Select an incident to see what happened and who was told.</source>
        <translation>Sélectionnez un incident pour voir ce qui s’est passé et qui a été prévenu.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Set up a channel…</source>
        <translation>Configurer un canal…</translation>
    </message>
    <message>
        <source>Set up a channel in the settings</source>
        <translation>Configurer un canal dans les paramètres</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentsCard</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No incident so far.</source>
        <translation>Aucun incident jusqu’ici.</translation>
    </message>
    <message>
        <source>Open this incident among all incidents</source>
        <translation>Ouvrir cet incident parmi tous les incidents</translation>
    </message>
    <message>
        <source>Newer incident</source>
        <translation>Incident plus récent</translation>
    </message>
    <message>
        <source>Older incident</source>
        <translation>Incident plus ancien</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1, lasted %2</source>
        <comment>time, duration</comment>
        <translation>%1, durée %2</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationForm</name>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>The code in the link of the invitation.</source>
        <translation>Le code contenu dans le lien de l’invitation.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The one that was invited.</source>
        <translation>L’adresse invitée.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>Long is better than complicated.</source>
        <translation>Mieux vaut long que compliqué.</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationsModel</name>
    <message>
        <source>made %1</source>
        <comment>4 min ago</comment>
        <translation>créée %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>in 6 days</comment>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>Whoever has the link</source>
        <translation>Toute personne ayant le lien</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationsSection</name>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>An invitation lets one person make an account within a week.</source>
        <translation>Une invitation permet à une personne de créer un compte dans la semaine.</translation>
    </message>
    <message>
        <source>Nobody is invited just now. Invite somebody to work with you on the team&apos;s monitors.</source>
        <translation>Personne n’est invité pour l’instant. Invitez quelqu’un à travailler avec vous sur les moniteurs de l’équipe.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Give this link to whom you want to invite. Whoever has it can join, once.</source>
        <translation>Donnez ce lien à la personne que vous voulez inviter. Qui l’a peut rejoindre l’équipe, une seule fois.</translation>
    </message>
    <message>
        <source>Give this link to %1. It leads to making an account.</source>
        <translation>Donnez ce lien à %1. Il mène à la création d’un compte.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know its own address (PUBLIC_URL), so there is no link: give this code and the server&apos;s address to whom you want to invite.</source>
        <translation>Le serveur ne connaît pas sa propre adresse (PUBLIC_URL), il n’y a donc pas de lien&#xa0;: donnez ce code et l’adresse du serveur à la personne que vous voulez inviter.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Withdraw this invitation? Its link stops working.</source>
        <translation>Retirer cette invitation&#xa0;? Son lien cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1? Its link stops working.</source>
        <translation>Retirer l’invitation de %1&#xa0;? Son lien cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation>L’invitation est retirée.</translation>
    </message>
</context>
<context>
    <name>monitron::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The link is also mailed there, where the server can send mail. Without an address, whoever has the link may use it, once.</source>
        <translation>Le lien y est aussi envoyé si le serveur peut envoyer des e-mails. Sans adresse, toute personne ayant le lien peut l’utiliser, une seule fois.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>monitron::KeychainSecretStore</name>
    <message>
        <source>The keyring has no such entry.</source>
        <translation>Le trousseau ne contient pas cette entrée.</translation>
    </message>
    <message>
        <source>The keyring refused access: %1</source>
        <translation>Le trousseau a refusé l’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>No keyring service is running, so passwords can&apos;t be kept safely. Start one (for example gnome-keyring or KWallet) and try again.</source>
        <translation>Aucun service de trousseau ne fonctionne&#xa0;: les mots de passe ne peuvent pas être conservés en sécurité. Lancez-en un (par exemple gnome-keyring ou KWallet), puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring could not be asked: %1</source>
        <translation>Impossible d’interroger le trousseau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>monitron::ListMenu</name>
    <message>
        <source>By &amp;group and name</source>
        <translation>Par &amp;groupe et nom</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Par &amp;nom</translation>
    </message>
    <message>
        <source>By &amp;state, the worst first</source>
        <translation>Par é&amp;tat, le pire d’abord</translation>
    </message>
    <message>
        <source>By &amp;uptime</source>
        <translation>Par &amp;disponibilité</translation>
    </message>
    <message>
        <source>By &amp;latency</source>
        <translation>Par &amp;latence</translation>
    </message>
    <message>
        <source>By ne&amp;xt check</source>
        <translation>Par &amp;prochain contrôle</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>Ordre dé&amp;croissant</translation>
    </message>
    <message>
        <source>Show recent &amp;checks</source>
        <translation>Afficher les contrôles &amp;récents</translation>
    </message>
    <message>
        <source>Show u&amp;ptime</source>
        <translation>Afficher la d&amp;isponibilité</translation>
    </message>
    <message>
        <source>Show la&amp;tency</source>
        <translation>Afficher la l&amp;atence</translation>
    </message>
    <message>
        <source>Show n&amp;ext check</source>
        <translation>Afficher le pr&amp;ochain contrôle</translation>
    </message>
    <message>
        <source>Show t&amp;ags</source>
        <translation>Afficher les éti&amp;quettes</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>Lignes co&amp;mpactes</translation>
    </message>
</context>
<context>
    <name>monitron::LocalWorkspace</name>
    <message>
        <source>Desktop notification</source>
        <translation>Notification du bureau</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>Une sauvegarde est déjà en cours.</translation>
    </message>
    <message>
        <source>A backup is being verified already.</source>
        <translation>La vérification d’une sauvegarde est déjà en cours.</translation>
    </message>
</context>
<context>
    <name>monitron::MailSection</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Mail of the server itself</source>
        <translation>E-mails du serveur lui-même</translation>
    </message>
    <message>
        <source>Invitations, and links for those who forgot their password, go out this way.</source>
        <translation>Les invitations et les liens en cas d’oubli du mot de passe partent par cette voie.</translation>
    </message>
    <message>
        <source>Send a test mail to</source>
        <translation>Envoyer un e-mail de test à</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Channels that alerts go through</source>
        <translation>Canaux des alertes</translation>
    </message>
    <message>
        <source>The test goes to everybody whom the channel tells.</source>
        <translation>Le test part à tous ceux que le canal prévient.</translation>
    </message>
    <message>
        <source>Channel to test</source>
        <translation>Canal à tester</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no channel</source>
        <translation>Il n’y a aucun canal</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Envoi d’un test…</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>Le test a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>Le test a été accepté.</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>Le test a été accepté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>monitron::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Moniteur</translation>
    </message>
    <message>
        <source>Run all &amp;failing now</source>
        <translation>Contrôler les moniteurs e&amp;n échec</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Monitors</source>
        <translation>&amp;Moniteurs</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Incidents</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Monitron</source>
        <translation>À &amp;propos de Monitron</translation>
    </message>
    <message>
        <source>About Monitron</source>
        <translation>À propos de Monitron</translation>
    </message>
    <message>
        <source>Monitron %1
Watches APIs and sites, keeps their history and tells you first.
Free software under the GNU GPL, version 3 or later.</source>
        <translation>Monitron %1
Surveille des API et des sites, conserve leur historique et vous prévient en premier.
Logiciel libre sous licence GNU GPL, version 3 ou ultérieure.</translation>
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
        <translation>&amp;Nouveau moniteur…</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Contrôler</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>S&amp;uspendre</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Acquitter</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Co&amp;pier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Recently de&amp;leted…</source>
        <translation>Supprimés &amp;récemment…</translation>
    </message>
    <message>
        <source>Manage ta&amp;gs…</source>
        <translation>Gérer les éti&amp;quettes…</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <comment>what is wrong with it</comment>
        <translation>Adresse&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) imported.</source>
        <translation>
            <numerusform>%n moniteur importé.</numerusform>
            <numerusform>%n moniteurs importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorDetail</name>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Ce moniteur a été supprimé.</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorEditor</name>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New monitor</source>
        <translation>Nouveau moniteur</translation>
    </message>
    <message>
        <source>Edit monitor</source>
        <translation>Modifier le moniteur</translation>
    </message>
    <message>
        <source>Makes one check with these settings; nothing is recorded.</source>
        <translation>Effectue un contrôle avec ces paramètres&#xa0;; rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Abandonner votre saisie&#xa0;?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorListPane</name>
    <message>
        <source>Quick filters</source>
        <translation>Filtres rapides</translation>
    </message>
    <message>
        <source>Sort and columns</source>
        <translation>Tri et colonnes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Filter monitors</source>
        <translation>Filtrer les moniteurs</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Words of name, address, group or tags; state:down, tag:prod, group:&quot;Production/API&quot;; a leading - excludes.</source>
        <translation>Mots du nom, de l’adresse, du groupe ou des étiquettes&#xa0;; state:down, tag:prod, group:&quot;Production/API&quot;&#xa0;; un - en tête exclut.</translation>
    </message>
    <message>
        <source>New monitor</source>
        <translation>Nouveau moniteur</translation>
    </message>
    <message>
        <source>New monitor (%1)</source>
        <translation>Nouveau moniteur (%1)</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Moniteurs</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n monitor(s)</source>
        <comment>3 of 10,000 monitors</comment>
        <translation>
            <numerusform>%1 sur %n moniteur</numerusform>
            <numerusform>%1 sur %n moniteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No monitor matches “%1”.</source>
        <translation>Aucun moniteur ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorSectionsModel</name>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n moniteur</numerusform>
            <numerusform>%n moniteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>monitron::NoteField</name>
    <message>
        <source>Add note</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was found, what is being done</source>
        <translation>Ce qui a été constaté, ce qui est fait</translation>
    </message>
    <message>
        <source>Add the note (%1)</source>
        <translation>Ajouter la note (%1)</translation>
    </message>
    <message>
        <source>Say that somebody is on it; with the note, if one is written. Ends the reminders.</source>
        <translation>Signale que quelqu’un s’en occupe, avec la note s’il y en a une. Met fin aux rappels.</translation>
    </message>
    <message>
        <source>A note has %1 characters at most; this one has %2.</source>
        <translation>Une note compte au plus %1 caractères&#xa0;; celle-ci en a %2.</translation>
    </message>
</context>
<context>
    <name>monitron::OnceDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It won&apos;t be shown again.</source>
        <translation>Cela ne sera plus affiché.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Keep it where nobody else reads it.</source>
        <translation>Enregistré sous %1. Conservez ce fichier là où personne d’autre ne le lit.</translation>
    </message>
</context>
<context>
    <name>monitron::OpenIncidentsCard</name>
    <message>
        <source>Open incidents</source>
        <translation>Incidents ouverts</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Tous les incidents</translation>
    </message>
    <message>
        <source>All quiet: no open incident.</source>
        <translation>Tout est calme&#xa0;: aucun incident ouvert.</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewModel</name>
    <message>
        <source>95 of 100 checks of the last 24 hours took no longer than %1.</source>
        <translation>Sur 100 contrôles des dernières 24 heures, 95 n’ont pas dépassé %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) failed in hours in which others were good.</source>
        <translation>
            <numerusform>Échecs&#xa0;: %1 sur %n contrôle, aux heures où d’autres ont réussi.</numerusform>
            <numerusform>Échecs&#xa0;: %1 sur %n contrôles, aux heures où d’autres ont réussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Le certificat expire le %1.</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Add a monitor, and how it is doing is told here.</source>
        <translation>Rien n’est encore surveillé. Ajoutez un moniteur&#xa0;: son état s’affichera ici.</translation>
    </message>
    <message>
        <source>Uptime 24 h, all monitors</source>
        <translation>Disponibilité 24&#xa0;h, tous les moniteurs</translation>
    </message>
    <message>
        <source>Uptime 7 days</source>
        <translation>Disponibilité 7 jours</translation>
    </message>
    <message>
        <source>Uptime 30 days</source>
        <translation>Disponibilité 30 jours</translation>
    </message>
    <message>
        <source>Certificates that end soon</source>
        <translation>Certificats bientôt expirés</translation>
    </message>
    <message>
        <source>Slowest, 24 h (p95)</source>
        <translation>Les plus lents, 24&#xa0;h (p95)</translation>
    </message>
    <message>
        <source>Flakiest</source>
        <translation>Les plus irréguliers</translation>
    </message>
    <message>
        <source>Flakiest over</source>
        <translation>Les plus irréguliers sur</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7&#xa0;j</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>%1 of the time was observed.</source>
        <translation>%1 du temps a été observé.</translation>
    </message>
    <message>
        <source>No check was answered in the last 24 hours.</source>
        <translation>Aucun contrôle n’a obtenu de réponse ces dernières 24 heures.</translation>
    </message>
    <message>
        <source>Nothing comes and goes.</source>
        <translation>Aucune irrégularité.</translation>
    </message>
    <message>
        <source>No certificate ends within 30 days.</source>
        <translation>Aucun certificat n’expire dans les 30 jours.</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Moniteurs</translation>
    </message>
    <message>
        <source>Down or failing</source>
        <translation>En panne ou en échec</translation>
    </message>
    <message>
        <source>Checks, 24 h</source>
        <translation>Contrôles, 24&#xa0;h</translation>
    </message>
    <message>
        <source>Incidents, 24 h</source>
        <translation>Incidents, 24&#xa0;h</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them switched off</source>
        <translation>
            <numerusform>dont %n désactivé</numerusform>
            <numerusform>dont %n désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them paused</source>
        <translation>
            <numerusform>dont %n suspendu</numerusform>
            <numerusform>dont %n suspendus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::OwnSessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Where you are signed in. If you don&apos;t know one of them, sign it out and change your password.</source>
        <translation>Là où vous êtes connecté. Si vous ne reconnaissez pas l’une des sessions, déconnectez-la et changez votre mot de passe.</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Aucune connexion.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Sign out everywhere else…</source>
        <translation>Déconnecter partout ailleurs…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Sign out “%1” (%2)? Whoever uses it has to sign in again.</source>
        <translation>Déconnecter «&#xa0;%1&#xa0;» (%2)&#xa0;? La personne qui l’utilise devra se reconnecter.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>It is signed out.</source>
        <translation>La session est déconnectée.</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Déconnecter partout ailleurs</translation>
    </message>
    <message>
        <source>Sign out everywhere but here? You have to sign in again on your other devices. Your API keys go on working.</source>
        <translation>Déconnecter partout sauf ici&#xa0;? Vous devrez vous reconnecter sur vos autres appareils. Vos clés d’API continuent de fonctionner.</translation>
    </message>
    <message>
        <source>You are signed in here alone now.</source>
        <translation>Vous n’êtes plus connecté qu’ici.</translation>
    </message>
</context>
<context>
    <name>monitron::PaletteDelegate</name>
    <message>
        <source>New monitor</source>
        <translation>Nouveau moniteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
</context>
<context>
    <name>monitron::PaletteModel</name>
    <message>
        <source>Watch %1</source>
        <translation>Surveiller %1</translation>
    </message>
</context>
<context>
    <name>monitron::PassphraseDialog</name>
    <message>
        <source>Unlock the passwords</source>
        <translation>Déverrouiller les mots de passe</translation>
    </message>
    <message>
        <source>The passwords of your monitors and channels are in an encrypted file. Until it is unlocked, monitors that need one are not checked and are shown as unobserved.</source>
        <translation>Les mots de passe de vos moniteurs et canaux sont dans un fichier chiffré. Tant qu’il n’est pas déverrouillé, les moniteurs qui en ont besoin ne sont pas contrôlés et apparaissent comme non observés.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordPlaceDialog</name>
    <message>
        <source>For this run only</source>
        <translation>Pour cette session uniquement</translation>
    </message>
    <message>
        <source>In an encrypted file, with a passphrase</source>
        <translation>Dans un fichier chiffré, avec une phrase secrète</translation>
    </message>
    <message>
        <source>Where to keep the password</source>
        <translation>Où conserver le mot de passe</translation>
    </message>
    <message>
        <source>No keyring keeps passwords here. Where should Monitron keep them?</source>
        <translation>Aucun trousseau ne conserve les mots de passe ici. Où Monitron doit-il les conserver&#xa0;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The file is in the data folder. Monitron asks for the passphrase at each start.</source>
        <translation>Le fichier se trouve dans le dossier des données. Monitron demande la phrase secrète à chaque démarrage.</translation>
    </message>
    <message>
        <source>Nothing is written. After the next start, monitors and channels that need a password wait until it has been entered again.</source>
        <translation>Rien n’est écrit. Au prochain démarrage, les moniteurs et canaux qui ont besoin d’un mot de passe attendront qu’il soit saisi de nouveau.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Confirmation de la phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Nobody can restore a forgotten passphrase.</source>
        <translation>Personne ne peut récupérer une phrase secrète oubliée.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>When you change it, you are signed out everywhere but here. Your API keys go on working.</source>
        <translation>Quand vous le changez, vous êtes déconnecté partout sauf ici. Vos clés d’API continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>is not the same as above</source>
        <translation>diffère de la saisie ci-dessus</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>Votre mot de passe est changé. Vous êtes déconnecté partout ailleurs.</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordsSection</name>
    <message>
        <source>In this desktop&apos;s keyring.</source>
        <translation>Dans le trousseau de ce bureau.</translation>
    </message>
    <message>
        <source>This desktop&apos;s keyring doesn&apos;t answer. When a password is to be saved, Monitron asks where.</source>
        <translation>Le trousseau de ce bureau ne répond pas. Quand un mot de passe doit être enregistré, Monitron demande où.</translation>
    </message>
    <message>
        <source>In an encrypted file that is locked. Monitors and channels that need a password wait until you unlock it.</source>
        <translation>Dans un fichier chiffré, verrouillé. Les moniteurs et canaux qui ont besoin d’un mot de passe attendent que vous le déverrouilliez.</translation>
    </message>
    <message>
        <source>In an encrypted file in the data folder, unlocked for this run.</source>
        <translation>Dans un fichier chiffré du dossier des données, déverrouillé pour cette session.</translation>
    </message>
    <message>
        <source>In memory, for this run only. They are gone when Monitron ends.</source>
        <translation>En mémoire, pour cette session uniquement. Ils disparaissent quand Monitron s’arrête.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Move to the keyring</source>
        <translation>Déplacer vers le trousseau</translation>
    </message>
    <message>
        <source>Passwords are never in the database, in a backup or in an export.</source>
        <translation>Les mots de passe ne figurent jamais dans la base de données, une sauvegarde ou une exportation.</translation>
    </message>
    <message>
        <source>Keep them in an encrypted file…</source>
        <translation>Les garder dans un fichier chiffré…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
</context>
<context>
    <name>monitron::PublishActions</name>
    <message>
        <source>Run from &amp;here…</source>
        <translation>Contrôler d’&amp;ici…</translation>
    </message>
    <message>
        <source>Pu&amp;blish to a team…</source>
        <translation>Pu&amp;blier dans une équipe…</translation>
    </message>
    <message>
        <source>Copy to this co&amp;mputer…</source>
        <translation>Copier sur ce&amp;t ordinateur…</translation>
    </message>
</context>
<context>
    <name>monitron::PublishDialog</name>
    <message>
        <source>With history, as far as it is on this computer</source>
        <translation>Avec l’historique, dans la mesure où il est sur cet ordinateur</translation>
    </message>
    <message>
        <source>Pause them here, so that they aren&apos;t checked twice</source>
        <translation>Les suspendre ici, pour éviter un double contrôle</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Publish to a team</source>
        <translation>Publier dans une équipe</translation>
    </message>
    <message>
        <source>Copy to this computer</source>
        <translation>Copier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>The monitors, and what happens to them</source>
        <translation>Les moniteurs, et ce qu’il en advient</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>In “%1” you may only look.</source>
        <translation>Dans «&#xa0;%1&#xa0;», vous ne pouvez que consulter.</translation>
    </message>
    <message>
        <source>What is ticked becomes monitors of “%1”, whose server checks them from then on. They also stay on this computer.</source>
        <translation>Ce qui est coché devient des moniteurs de «&#xa0;%1&#xa0;», dont le serveur les contrôle désormais. Ils restent aussi sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is ticked is copied to this computer, which checks it from then on. The team&apos;s passwords and secret headers are known to its server only: they have to be typed in.</source>
        <translation>Ce qui est coché est copié sur cet ordinateur, qui le contrôle désormais. Les mots de passe et en-têtes secrets de l’équipe ne sont connus que de son serveur&#xa0;: ils doivent être saisis.</translation>
    </message>
    <message>
        <source>Publish %1 of %2</source>
        <translation>Publier %1 sur %2</translation>
    </message>
    <message>
        <source>Copy %1 of %2</source>
        <translation>Copier %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Send the passwords and secret headers of %n monitor(s) to the server as well</source>
        <translation>
            <numerusform>Envoyer aussi au serveur les mots de passe et en-têtes secrets de %n moniteur</numerusform>
            <numerusform>Envoyer aussi au serveur les mots de passe et en-têtes secrets de %n moniteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) taken to “%1”.</source>
        <translation>
            <numerusform>%n moniteur copié vers «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n moniteurs copiés vers «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Interrompu. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>They are paused here.</source>
        <translation>Ils sont suspendus ici.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have all of them yet.</source>
        <translation>Le serveur ne les a pas encore tous.</translation>
    </message>
    <message>
        <source>They aren&apos;t paused here: %1</source>
        <translation>Ils ne sont pas mis en pause ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>monitron::PublishJob</name>
    <message>
        <source>its password has to be typed in</source>
        <translation>son mot de passe doit être saisi</translation>
    </message>
    <message>
        <source>its password has to be typed in: %1</source>
        <translation>son mot de passe doit être saisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>without the password in its address</source>
        <translation>sans le mot de passe dans son adresse</translation>
    </message>
    <message>
        <source>without the headers %1</source>
        <translation>sans les en-têtes %1</translation>
    </message>
    <message>
        <source>its history didn&apos;t come along: %1</source>
        <translation>son historique n’a pas suivi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>monitron::PublishModel</name>
    <message>
        <source>Not taken: %1</source>
        <translation>Non copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Taken; %1</source>
        <translation>Copié&#xa0;; %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>New; an earlier one was deleted there</source>
        <translation>Nouveau&#xa0;; un précédent y a été supprimé</translation>
    </message>
    <message>
        <source>Like “%1”, which is there already</source>
        <translation>Comme «&#xa0;%1&#xa0;», déjà présent</translation>
    </message>
    <message>
        <source>has secrets</source>
        <translation>contient des secrets</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>name, address, what became of it</comment>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non traité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Traitement</translation>
    </message>
</context>
<context>
    <name>monitron::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>monitron::QuickAccess</name>
    <message>
        <source>Find or &amp;do anything…</source>
        <translation>Rechercher ou a&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>monitron::RangeSwitch</name>
    <message>
        <source>%1: %2</source>
        <comment>name of the switch, choice</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>monitron::RecordList</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
</context>
<context>
    <name>monitron::RemovedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Supprimés récemment</translation>
    </message>
    <message>
        <source>Deleted monitors</source>
        <translation>Moniteurs supprimés</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>Rien n’a été supprimé ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Deleted monitors are kept with their history for 30 days.</source>
        <translation>Les moniteurs supprimés sont conservés 30 jours avec leur historique.</translation>
    </message>
</context>
<context>
    <name>monitron::RemovedModel</name>
    <message>
        <source>%1, deleted %2</source>
        <comment>name, time</comment>
        <translation>%1, supprimé %2</translation>
    </message>
</context>
<context>
    <name>monitron::ReplicasModel</name>
    <message>
        <source>gone since %1</source>
        <comment>a time</comment>
        <translation>disparu depuis %1</translation>
    </message>
    <message>
        <source>heard of %1</source>
        <comment>4 min ago</comment>
        <translation>vu %1</translation>
    </message>
    <message>
        <source>only checks</source>
        <translation>contrôle seulement</translation>
    </message>
    <message>
        <source>only answers</source>
        <translation>répond seulement</translation>
    </message>
    <message>
        <source>answers and checks</source>
        <translation>répond et contrôle</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n moniteur</numerusform>
            <numerusform>%n moniteurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ReplicasSection</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Servers that share one database share its monitors, too: where one fails, the others take over what it had.</source>
        <translation>Les serveurs qui partagent une base de données partagent aussi ses moniteurs&#xa0;: si l’un d’eux tombe en panne, les autres reprennent sa part.</translation>
    </message>
    <message>
        <source>One server has this team to itself, with a database of its own.</source>
        <translation>Un seul serveur s’occupe de cette équipe, avec sa propre base de données.</translation>
    </message>
</context>
<context>
    <name>monitron::RequestPage</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>User and password (Basic)</source>
        <translation>Utilisateur et mot de passe (Basic)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <translation>Jeton (Bearer)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>One per line, as Name: value.</source>
        <translation>Un par ligne, sous la forme Nom: valeur.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring, never in the database.</source>
        <translation>Conservé dans le trousseau de cet ordinateur, jamais dans la base de données.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>“%1” is not of the form Name: value</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme Nom: valeur</translation>
    </message>
</context>
<context>
    <name>monitron::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>Vérification de %1…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>Restaurer et redémarrer</translation>
    </message>
    <message>
        <source>This can&apos;t be restored: %1</source>
        <translation>Restauration impossible&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n moniteur</numerusform>
            <numerusform>%n moniteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · up to %3</source>
        <comment>monitors, size, time</comment>
        <translation>%1 · %2 · jusqu’au %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>monitors, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The backup is sound. Monitron ends and starts again with it. The present data is kept beside it in the data folder, as “monitron.sqlite.before-restore-…”.</source>
        <translation>La sauvegarde est intacte. Monitron s’arrête et redémarre avec elle. Les données actuelles sont gardées à côté, dans le dossier des données, sous «&#xa0;monitron.sqlite.before-restore-…&#xa0;».</translation>
    </message>
</context>
<context>
    <name>monitron::RoleField</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>monitron::RunFromHere</name>
    <message>
        <source>The result hasn&apos;t come within %1. It may still come; the monitor&apos;s page shows it.</source>
        <translation>Le résultat n’est pas arrivé en %1. Il peut encore arriver&#xa0;; la page du moniteur l’affichera.</translation>
    </message>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Ce moniteur a été supprimé.</translation>
    </message>
    <message>
        <source>The server has no network just now, so it can&apos;t say anything.</source>
        <translation>Le serveur n’a pas de réseau pour l’instant&#xa0;: il ne peut rien dire.</translation>
    </message>
    <message>
        <source>It works from both: in %1 from the server, in %2 from this computer.</source>
        <translation>Cela fonctionne des deux côtés&#xa0;: en %1 depuis le serveur, en %2 depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>It works from the server and not from this computer: what is between this computer and the target is in the way, or the target treats the two differently.</source>
        <translation>Cela fonctionne depuis le serveur, mais pas depuis cet ordinateur&#xa0;: ce qui se trouve entre cet ordinateur et la cible fait obstacle, ou la cible traite les deux différemment.</translation>
    </message>
    <message>
        <source>It works from this computer and not from the server: what is between the server and the target is in the way, or the target treats the two differently.</source>
        <translation>Cela fonctionne depuis cet ordinateur, mais pas depuis le serveur&#xa0;: ce qui se trouve entre le serveur et la cible fait obstacle, ou la cible traite les deux différemment.</translation>
    </message>
    <message>
        <source>It works from neither, for the same reason: it is the target.</source>
        <translation>Cela ne fonctionne d’aucun des deux côtés, pour la même raison&#xa0;: c’est la cible.</translation>
    </message>
    <message>
        <source>It works from neither, and each says something else.</source>
        <translation>Cela ne fonctionne d’aucun des deux côtés, et chacun donne une autre raison.</translation>
    </message>
</context>
<context>
    <name>monitron::RunFromHereDialog</name>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run from here</source>
        <translation>Contrôler d’ici</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Password or token, for this one check</source>
        <translation>Mot de passe ou jeton, pour ce seul contrôle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From the server of %1</source>
        <translation>Depuis le serveur de %1</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Depuis cet ordinateur</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>Le contrôle est en cours</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle en cours…</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Échoue</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Both are checking…</source>
        <translation>Les deux contrôles sont en cours…</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>The check from this computer goes without %1: only the server knows the values.</source>
        <translation>Le contrôle depuis cet ordinateur se fait sans %1&#xa0;: seul le serveur connaît les valeurs.</translation>
    </message>
</context>
<context>
    <name>monitron::SchedulePage</name>
    <message>
        <source>Check this monitor</source>
        <translation>Contrôler ce moniteur</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>5 seconds to 1 day (86400 s).</source>
        <translation>De 5 secondes à 1 jour (86400&#xa0;s).</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>A check that has no complete answer by then has failed.</source>
        <translation>Un contrôle sans réponse complète dans ce délai a échoué.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off: paused.</source>
        <translation>Désactivé&#xa0;: suspendu.</translation>
    </message>
</context>
<context>
    <name>monitron::SecondFactorSection</name>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>With it, your password alone lets nobody in: signing in also asks for a code that an authenticator app on your phone shows.</source>
        <translation>Grâce à lui, votre mot de passe seul ne suffit plus à personne&#xa0;: la connexion demande aussi un code affiché par une application d’authentification sur votre téléphone.</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>Nouveaux codes de récupération…</translation>
    </message>
    <message>
        <source>Switch it off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>So that nobody does this at your unlocked desk.</source>
        <translation>Pour que personne ne le fasse sur votre poste déverrouillé.</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>Configurer votre application d’authentification</translation>
    </message>
    <message>
        <source>Scan this code with the app, or type the secret below it.</source>
        <translation>Scannez ce code avec l’application, ou saisissez le secret qui figure dessous.</translation>
    </message>
    <message>
        <source>QR code for the authenticator app; the secret follows as text</source>
        <translation>Code QR pour l’application d’authentification&#xa0;; le secret suit sous forme de texte</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Then enter the code that the app shows.</source>
        <translation>Saisissez ensuite le code affiché par l’application.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Il est activé.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Il est désactivé.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Switch off the second factor</source>
        <translation>Désactiver le second facteur</translation>
    </message>
    <message>
        <source>Switch off the second factor? Your password alone will let you in, and whoever gets to know it. The recovery codes stop working.</source>
        <translation>Désactiver le second facteur&#xa0;? Votre mot de passe suffira pour se connecter, à vous comme à quiconque l’apprendrait. Les codes de récupération cessent de fonctionner.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>Le second facteur est désactivé.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>Each of these codes lets you in once, in place of the code of your app, for when you have lost your phone. Earlier recovery codes don&apos;t work any more. Keep them in a safe place.</source>
        <translation>Chacun de ces codes vous permet de vous connecter une fois, à la place du code de votre application, si vous avez perdu votre téléphone. Les codes de récupération précédents ne fonctionnent plus. Conservez-les en lieu sûr.</translation>
    </message>
</context>
<context>
    <name>monitron::SecretStoreSwitch</name>
    <message>
        <source>The stored passwords are being opened already.</source>
        <translation>Les mots de passe enregistrés sont déjà en cours d’ouverture.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is no place where the password can be kept safely.</source>
        <translation>Rien n’a été enregistré&#xa0;: il n’y a aucun endroit sûr pour conserver le mot de passe.</translation>
    </message>
    <message>
        <source>There are no passwords here to be moved.</source>
        <translation>Il n’y a ici aucun mot de passe à déplacer.</translation>
    </message>
    <message>
        <source>The passwords are in the keyring now, but their file can&apos;t be removed.</source>
        <translation>Les mots de passe sont maintenant dans le trousseau, mais leur fichier ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The passphrase of the stored passwords has not been given yet.</source>
        <translation>La phrase secrète des mots de passe enregistrés n’a pas encore été saisie.</translation>
    </message>
    <message>
        <source>Passwords are kept for one run only, and this one has not been entered since Monitron started.</source>
        <translation>Les mots de passe ne sont conservés que pour une session, et celui-ci n’a pas été saisi depuis le démarrage de Monitron.</translation>
    </message>
</context>
<context>
    <name>monitron::ServerSettingsSection</name>
    <message>
        <source> d</source>
        <comment>days</comment>
        <translation>&#xa0;j</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Paramètres du serveur</translation>
    </message>
    <message>
        <source>These hold for the whole team. What the operator has set in the server&apos;s environment (addresses, mail, who may register) is changed there.</source>
        <translation>Ils valent pour toute l’équipe. Ce que l’exploitant a défini dans l’environnement du serveur (adresses, e-mail, qui peut s’inscrire) se modifie là-bas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>Every single check</source>
        <translation>Chaque contrôle</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Mute all alerts of the team</source>
        <translation>Couper toutes les alertes de l’équipe</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>Pendant 4 heures</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>Pendant 1 jour</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Coupées jusqu’à %1.</translation>
    </message>
    <message>
        <source>Checks go on; nobody is told of what happens meanwhile.</source>
        <translation>Les contrôles continuent&#xa0;; personne n’est prévenu de ce qui se passe entre-temps.</translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>Réduire l’historique</translation>
    </message>
    <message>
        <source>What is older will be deleted on the server, for everybody, and can&apos;t be brought back. Incidents are kept.</source>
        <translation>Les données plus anciennes seront supprimées du serveur, pour tout le monde, et ne pourront pas être récupérées. Les incidents sont conservés.</translation>
    </message>
    <message>
        <source>Delete the older history</source>
        <translation>Supprimer l’ancien historique</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>monitron::SessionsModel</name>
    <message>
        <source>from %1</source>
        <comment>an IP address</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>4 min ago</comment>
        <translation>utilisée %1</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <comment>a time</comment>
        <translation>connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>A program that doesn&apos;t say what it is</source>
        <translation>Un programme qui ne dit pas ce qu’il est</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
</context>
<context>
    <name>monitron::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
</context>
<context>
    <name>monitron::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No shortcut is called so.</source>
        <translation>Aucun raccourci ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>monitron::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Moniteurs</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n moniteur</numerusform>
            <numerusform>%n moniteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n en panne</numerusform>
            <numerusform>%n en panne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Next check %1</source>
        <comment>in 2 s</comment>
        <translation>Prochain contrôle %1</translation>
    </message>
    <message numerus="yes">
        <source>Incidents, %n monitor(s) down</source>
        <translation>
            <numerusform>Incidents, %n moniteur en panne</numerusform>
            <numerusform>Incidents, %n moniteurs en panne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in to %1 (%2).</source>
        <comment>team, its host</comment>
        <translation>Se connecter à %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made are sent afterwards.</source>
        <translation>
            <numerusform>%n modification de votre part sera envoyée ensuite.</numerusform>
            <numerusform>%n modifications de votre part seront envoyées ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to %1.</source>
        <comment>team</comment>
        <translation>Se connecter à %1.</translation>
    </message>
</context>
<context>
    <name>monitron::SignOutDialog</name>
    <message>
        <source>Also remove the data of this team from this computer</source>
        <translation>Supprimer aussi de cet ordinateur les données de cette équipe</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign %1 out of %2 on this computer?</source>
        <comment>e-mail, team</comment>
        <translation>Déconnecter %1 de %2 sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>The team is taken from the list. Nothing is lost: join it again whenever you like.</source>
        <translation>L’équipe est retirée de la liste. Rien n’est perdu&#xa0;: vous pourrez la rejoindre quand vous voudrez.</translation>
    </message>
    <message>
        <source>What was fetched can still be looked at, and you can sign in again.</source>
        <translation>Ce qui a été récupéré reste consultable, et vous pourrez vous reconnecter.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made wait for the server and would be lost.</source>
        <translation>
            <numerusform>%n modification de votre part attend le serveur et serait perdue.</numerusform>
            <numerusform>%n modifications de votre part attendent le serveur et seraient perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made wait until you sign in again.</source>
        <translation>
            <numerusform>%n modification de votre part attend que vous vous reconnectiez.</numerusform>
            <numerusform>%n modifications de votre part attendent que vous vous reconnectiez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::StartRecovery</name>
    <message>
        <source>Verifying and restoring %1…</source>
        <translation>Vérification et restauration de %1…</translation>
    </message>
    <message>
        <source>Moving the damaged file away…</source>
        <translation>Mise à l’écart du fichier endommagé…</translation>
    </message>
</context>
<context>
    <name>monitron::StartTrouble</name>
    <message>
        <source>Monitron is running already</source>
        <translation>Monitron est déjà lancé</translation>
    </message>
    <message>
        <source>This data is from a newer Monitron</source>
        <translation>Ces données viennent d’une version plus récente de Monitron</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The data can&apos;t be written</source>
        <translation>Impossible d’écrire les données</translation>
    </message>
    <message>
        <source>Monitron can&apos;t start</source>
        <translation>Impossible de démarrer Monitron</translation>
    </message>
    <message>
        <source>Nothing has been changed. Go back to a backup, or begin anew: the damaged file is kept in both cases.</source>
        <translation>Rien n’a été modifié. Restaurez une sauvegarde ou repartez de zéro&#xa0;: le fichier endommagé est conservé dans les deux cas.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Libérez de l’espace sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write to the folder, then try again.</source>
        <translation>Vérifiez que le disque est connecté et que vous avez le droit d’écrire dans le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another folder (--profile).</source>
        <translation>Installez la version plus récente, ou démarrez avec un autre dossier (--profile).</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time, size, file name</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Keeps the damaged file beside a new, empty database.</source>
        <translation>Garde le fichier endommagé à côté d’une nouvelle base de données vide.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite);;All files (*)</source>
        <translation>Sauvegarde Monitron (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>monitron::StartupSection</name>
    <message>
        <source>Start Monitron when I log in</source>
        <translation>Lancer Monitron à l’ouverture de session</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>Démarrer dans la zone de notification, sans fenêtre</translation>
    </message>
    <message>
        <source>It then starts in the tray and watches from there.</source>
        <translation>Il démarre alors dans la zone de notification et surveille depuis là.</translation>
    </message>
    <message>
        <source>Also when you start it yourself. Where there is no tray, the window is shown.</source>
        <translation>Aussi quand vous le lancez vous-même. Sans zone de notification, la fenêtre s’affiche.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Démarrage</translation>
    </message>
</context>
<context>
    <name>monitron::StateTile</name>
    <message>
        <source>%1: %2</source>
        <comment>a state, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show these monitors</source>
        <translation>Afficher ces moniteurs</translation>
    </message>
</context>
<context>
    <name>monitron::StepList</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>monitron::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
</context>
<context>
    <name>monitron::TagsDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>Retirer partout</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Étiquette «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Tag “%1” renamed to “%2”</source>
        <translation>Étiquette «&#xa0;%1&#xa0;» renommée en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>No monitor has a tag yet. Tags are given where a monitor is edited.</source>
        <translation>Aucun moniteur n&apos;a encore d&apos;étiquette. Elles s&apos;attribuent en modifiant un moniteur.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamDialogs</name>
    <message>
        <source>The team can&apos;t be opened</source>
        <translation>Impossible d’ouvrir l’équipe</translation>
    </message>
    <message>
        <source>The copy of %1 on this computer can&apos;t be opened.</source>
        <translation>Impossible d’ouvrir la copie de %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fetch everything anew…</source>
        <translation>Tout récupérer de nouveau…</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>Tout récupérer de nouveau</translation>
    </message>
    <message>
        <source>Fetch everything of this team anew from its server?</source>
        <translation>Récupérer de nouveau toutes les données de cette équipe depuis son serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Changes that you made while the server was away, and that it doesn&apos;t have yet, are lost. The damaged copy is kept beside.</source>
        <translation>Les modifications que vous avez faites en l’absence du serveur, et qu’il n’a pas encore, sont perdues. La copie endommagée est gardée à côté.</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Récupérer de nouveau</translation>
    </message>
    <message>
        <source>The data wasn&apos;t removed, because more was changed meanwhile. Sign out again to remove it.</source>
        <translation>Les données n’ont pas été supprimées, car d’autres modifications ont été faites entre-temps. Déconnectez-vous de nouveau pour les supprimer.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamDriver</name>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>monitron::TeamJoin</name>
    <message>
        <source>Made out for “%1”, valid until %2.</source>
        <translation>Émis pour «&#xa0;%1&#xa0;», valide jusqu’au %2.</translation>
    </message>
    <message>
        <source>You have joined this team already.</source>
        <translation>Vous avez déjà rejoint cette équipe.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamNotifier</name>
    <message numerus="yes">
        <source>The certificate ends within %n day(s).</source>
        <translation>
            <numerusform>Le certificat expire dans moins de %n jour.</numerusform>
            <numerusform>Le certificat expire dans moins de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>team, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>monitron::TeamSettingsDialog</name>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>Team settings</source>
        <translation>Paramètres de l’équipe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Vouched for by an authority that this computer trusts.</source>
        <translation>Garanti par une autorité à laquelle cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>Only this one is accepted (SHA-256): %1</source>
        <translation>Seul celui-ci est accepté (SHA-256)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server shows another certificate: %1 %2 Trust it only if whoever runs the server tells you the same.</source>
        <translation>Le serveur présente un autre certificat&#xa0;: %1 %2 Ne lui faites confiance que si le responsable du serveur vous indique la même chose.</translation>
    </message>
    <message>
        <source>The server shows this certificate.</source>
        <translation>Le serveur présente ce certificat.</translation>
    </message>
    <message>
        <source>The server was reached. Save to keep this.</source>
        <translation>Le serveur a été joint. Enregistrez pour conserver ce réglage.</translation>
    </message>
    <message>
        <source>An authority vouches for the server&apos;s certificate now. Save to accept whatever certificate an authority vouches for, instead of only that one.</source>
        <translation>Une autorité garantit désormais le certificat du serveur. Enregistrez pour accepter tout certificat garanti par une autorité, au lieu de celui-là seulement.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamWindow</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>monitron::TeamWorkspace</name>
    <message>
        <source>The password of this monitor is known to the team&apos;s server only. Type it here to try it from this computer.</source>
        <translation>Le mot de passe de ce moniteur n’est connu que du serveur de l’équipe. Saisissez-le ici pour tester le moniteur depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The team&apos;s server sends the test, with what it has. Save the channel first, then test it.</source>
        <translation>Le serveur de l’équipe envoie le test, avec ce qu’il a. Enregistrez d’abord le canal, puis testez-le.</translation>
    </message>
    <message>
        <source>This is a copy of what the team&apos;s server has. Back the server up.</source>
        <translation>Ceci est une copie de ce qu’a le serveur de l’équipe. Sauvegardez le serveur.</translation>
    </message>
    <message>
        <source>A backup can&apos;t be put in the place of a team&apos;s data. Restore it on the server.</source>
        <translation>Une sauvegarde ne peut pas remplacer les données d’une équipe. Restaurez-la sur le serveur.</translation>
    </message>
    <message>
        <source>In “%1” you may only look.</source>
        <translation>Dans «&#xa0;%1&#xa0;», vous ne pouvez que consulter.</translation>
    </message>
</context>
<context>
    <name>monitron::Teams</name>
    <message>
        <source>It is being opened.</source>
        <translation>Ouverture en cours.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be removed.</source>
        <translation>Impossible de supprimer le dossier «&#xa0;%1&#xa0;».</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>monitron::TimePopup</name>
    <message>
        <source>Go to a time</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Go to the check at</source>
        <translation>Aller au contrôle du</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
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
            <numerusform>Monitron&#xa0;: %n moniteur</numerusform>
            <numerusform>Monitron&#xa0;: %n moniteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitron: %1 of %2 %3</source>
        <comment>2 of 14 down</comment>
        <translation>Monitron&#xa0;: %1 sur %2 %3</translation>
    </message>
    <message>
        <source>Alerts are muted until %1</source>
        <translation>Alertes coupées jusqu’à %1</translation>
    </message>
    <message>
        <source>Alerts of %1 are muted until %2</source>
        <comment>a workspace, a time</comment>
        <translation>Alertes de %1 coupées jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>monitron::TrayMenu</name>
    <message>
        <source>Open Monitron</source>
        <translation>Ouvrir Monitron</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>monitron::TrayWorkspace</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Run failing now</source>
        <translation>Contrôler les moniteurs en échec</translation>
    </message>
    <message>
        <source>Mute alerts for an hour</source>
        <translation>Couper les alertes pendant une heure</translation>
    </message>
    <message>
        <source>Unmute alerts (muted until %1)</source>
        <translation>Réactiver les alertes (coupées jusqu’à %1)</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message numerus="yes">
        <source>Resume the %n paused here</source>
        <translation>
            <numerusform>Reprendre %n moniteur suspendu ici</numerusform>
            <numerusform>Reprendre les %n moniteurs suspendus ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::TryPanel</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>Le test est en cours</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Test de %1…</translation>
    </message>
    <message>
        <source>The test could not run: %1</source>
        <translation>Le test n’a pas pu avoir lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The test went well; nothing was recorded.</source>
        <translation>Le test a réussi&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The test failed; nothing was recorded.</source>
        <translation>Le test a échoué&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ conforme</translation>
    </message>
    <message>
        <source>✗ not met</source>
        <translation>✗ non conforme</translation>
    </message>
</context>
<context>
    <name>monitron::UndoHistory</name>
    <message>
        <source>“%1” can&apos;t be undone: something was changed since. %2</source>
        <translation>Impossible d’annuler «&#xa0;%1&#xa0;»&#xa0;: quelque chose a changé depuis. %2</translation>
    </message>
    <message>
        <source>“%1” was not undone: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été annulé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>monitron::UndoableCommands</name>
    <message>
        <source>“%1” deleted</source>
        <translation>«&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) deleted</source>
        <translation>
            <numerusform>%n moniteur supprimé</numerusform>
            <numerusform>%n moniteurs supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” paused</source>
        <translation>«&#xa0;%1&#xa0;» suspendu</translation>
    </message>
    <message>
        <source>“%1” resumed</source>
        <translation>«&#xa0;%1&#xa0;» repris</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) paused</source>
        <translation>
            <numerusform>%n moniteur suspendu</numerusform>
            <numerusform>%n moniteurs suspendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) resumed</source>
        <translation>
            <numerusform>%n moniteur repris</numerusform>
            <numerusform>%n moniteurs repris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::UrlScheme</name>
    <message>
        <source>The registry&apos;s key “%1” can&apos;t be written.</source>
        <translation>Impossible d’écrire la clé «&#xa0;%1&#xa0;» du Registre.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>monitron::UserDialog</name>
    <message>
        <source>Edit a user</source>
        <translation>Modifier un utilisateur</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>People sign in with it; it stays as it is.</source>
        <translation>Elle sert à se connecter&#xa0;; elle reste telle quelle.</translation>
    </message>
    <message>
        <source>People sign in with it. You will see a temporary password to give them.</source>
        <translation>Elle sert à se connecter. Vous verrez un mot de passe provisoire à transmettre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>monitron::UserSection</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>Il n’y a aucun utilisateur.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Réinitialiser le mot de passe…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Déconnecter partout…</translation>
    </message>
    <message>
        <source>Remove second factor…</source>
        <translation>Supprimer le second facteur…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Nouvel utilisateur…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 peut de nouveau se connecter.</translation>
    </message>
    <message>
        <source>%1 is switched off and signed out.</source>
        <translation>Compte désactivé et déconnecté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch off %1? They are signed out at once and can&apos;t sign in any more; their API keys stop working. What they made stays, and you can switch them on again.</source>
        <translation>Désactiver %1&#xa0;? Cette personne est aussitôt déconnectée et ne peut plus se connecter&#xa0;; ses clés d’API cessent de fonctionner. Ce qu’elle a créé reste, et vous pourrez la réactiver.</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Reset the password of %1? The old one stops working, and they are signed out everywhere. You will see a temporary password to give them.</source>
        <translation>Réinitialiser le mot de passe de %1&#xa0;? L’ancien cesse de fonctionner, et cette personne est déconnectée partout. Vous verrez un mot de passe provisoire à lui transmettre.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Déconnecter partout</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere? They have to sign in again on each device. API keys go on working.</source>
        <translation>Déconnecter %1 partout&#xa0;? Cette personne devra se reconnecter sur chaque appareil. Les clés d’API continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1 n’a plus aucune session ouverte.</translation>
    </message>
    <message>
        <source>Remove the second factor</source>
        <translation>Supprimer le second facteur</translation>
    </message>
    <message>
        <source>Remove the second factor of %1? The password alone lets them in until they set up another one. Be sure that it is them who ask.</source>
        <translation>Supprimer le second facteur de %1&#xa0;? Le mot de passe seul suffira jusqu’à ce qu’un autre soit configuré. Assurez-vous que la demande vient bien de cette personne.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 signs in by password alone now.</source>
        <translation>%1 se connecte désormais avec son seul mot de passe.</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Mot de passe provisoire</translation>
    </message>
    <message>
        <source>Give this password to %1. They should change it after they have signed in.</source>
        <translation>Donnez ce mot de passe à %1. Il devrait être changé après la connexion.</translation>
    </message>
</context>
<context>
    <name>monitron::UserSessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Where somebody is signed in. Who shouldn&apos;t be there is signed out here.</source>
        <translation>Là où quelqu’un est connecté. Qui ne devrait pas y être se déconnecte ici.</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Aucune connexion.</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Déconnecter partout…</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Sessions de</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Déconnecter partout</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere? They have to sign in again on each device. API keys go on working.</source>
        <translation>Déconnecter %1 partout&#xa0;? Cette personne devra se reconnecter sur chaque appareil. Les clés d’API continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1 n’a plus aucune session ouverte.</translation>
    </message>
</context>
<context>
    <name>monitron::UsersModel</name>
    <message>
        <source>signed in %1</source>
        <comment>4 min ago</comment>
        <translation>dernière connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation>jamais connecté</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>second facteur</translation>
    </message>
    <message>
        <source>no second factor</source>
        <translation>pas de second facteur</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name</comment>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>monitron::WaitingEditsDialog</name>
    <message>
        <source>Changes that wait</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Everything that was changed here is the server&apos;s too.</source>
        <translation>Tout ce qui a été modifié ici est aussi sur le serveur.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Résoudre…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Changes that wait for the server</source>
        <translation>Modifications en attente du serveur</translation>
    </message>
    <message>
        <source>They were made on this computer and are kept until the server of %1 has them, in the order in which they were made.</source>
        <translation>Elles ont été faites sur cet ordinateur et sont conservées jusqu’à ce que le serveur de %1 les ait, dans l’ordre où elles ont été faites.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discard the change?</source>
        <translation>Abandonner la modification&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” becomes what it is on the server. What you did here is lost: %2.</source>
        <translation>«&#xa0;%1&#xa0;» redevient tel qu’il est sur le serveur. Ce que vous avez fait ici est perdu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>monitron::WaitingEditsModel</name>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>monitron::Waterfall</name>
    <message>
        <source>%1: from %2, takes %3</source>
        <comment>phase, start, duration</comment>
        <translation>%1&#xa0;: début %2, durée %3</translation>
    </message>
    <message>
        <source>%1: did not happen</source>
        <comment>phase</comment>
        <translation>%1&#xa0;: n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Phases, %1 in all</source>
        <translation>Phases, %1 au total</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>start of a phase</comment>
        <translation>dès %1</translation>
    </message>
</context>
<context>
    <name>monitron::WebhookFields</name>
    <message>
        <source>Sign what is sent</source>
        <translation>Signer les envois</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Gets a POST with JSON for each alert.</source>
        <translation>Reçoit un POST avec du JSON à chaque alerte.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>One per line. Kept in the database: not the place for passwords.</source>
        <translation>Un par ligne. Conservés dans la base de données&#xa0;: n’y mettez pas de mots de passe.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>An HMAC-SHA256 in X-Monitron-Signature, by which the receiver knows us.</source>
        <translation>Un HMAC-SHA256 dans X-Monitron-Signature, auquel le destinataire nous reconnaît.</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Kept where Settings, Passwords says, never in the database.</source>
        <translation>Conservé à l’endroit indiqué dans Paramètres, Mots de passe, jamais dans la base de données.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
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
        <translation>Monitron continue de surveiller</translation>
    </message>
    <message>
        <source>It is in the tray now. Quit it there, or with Ctrl+Q.</source>
        <translation>Il est maintenant dans la zone de notification. Pour le quitter, passez par son menu ou par Ctrl+Q.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window minimises it.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre la réduit.</translation>
    </message>
    <message>
        <source>Ctrl+Q quits Monitron and ends its checks.</source>
        <translation>Ctrl+Q quitte Monitron et met fin à ses contrôles.</translation>
    </message>
</context>
<context>
    <name>monitron::Workspace</name>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing waits for a server here.</source>
        <translation>Rien n’attend un serveur ici.</translation>
    </message>
    <message>
        <source>The passwords of this workspace aren&apos;t kept on this computer.</source>
        <translation>Les mots de passe de cet espace de travail ne sont pas conservés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This workspace takes no history.</source>
        <translation>Cet espace de travail n’accepte pas d’historique.</translation>
    </message>
</context>
<context>
    <name>monitron::WorkspaceActions</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Espace de travail</translation>
    </message>
    <message>
        <source>&amp;Add team…</source>
        <translation>&amp;Ajouter une équipe…</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>Réessayer &amp;maintenant</translation>
    </message>
    <message>
        <source>S&amp;ign in again…</source>
        <translation>Se &amp;reconnecter…</translation>
    </message>
    <message>
        <source>Changes that &amp;wait…</source>
        <translation>Modifications en atten&amp;te…</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>Réso&amp;udre…</translation>
    </message>
    <message>
        <source>&amp;My account…</source>
        <translation>Mon &amp;compte…</translation>
    </message>
    <message>
        <source>A&amp;dministration…</source>
        <translation>A&amp;dministration…</translation>
    </message>
    <message>
        <source>&amp;Team settings…</source>
        <translation>&amp;Paramètres de l’équipe…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Se déc&amp;onnecter…</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>ouverture impossible</translation>
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
        <translation>Espace de travail %1, %2</translation>
    </message>
</context>
</TS>
