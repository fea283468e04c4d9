<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Signed in</source>
        <translation>Вход выполнен</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Во входе отказано</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Выход выполнен</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Учётная запись создана</translation>
    </message>
    <message>
        <source>Session ended: its token was used twice</source>
        <translation>Сеанс завершён: его токен использован дважды</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Сеанс завершён</translation>
    </message>
    <message>
        <source>Other sessions ended</source>
        <translation>Другие сеансы завершены</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>Свой пароль изменён</translation>
    </message>
    <message>
        <source>Link for a new password asked for</source>
        <translation>Запрошена ссылка для нового пароля</translation>
    </message>
    <message>
        <source>Password set by a link</source>
        <translation>Пароль задан по ссылке</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation>Второй фактор настроен</translation>
    </message>
    <message>
        <source>Own second factor removed</source>
        <translation>Свой второй фактор удалён</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Новые коды восстановления</translation>
    </message>
    <message>
        <source>User made</source>
        <translation>Пользователь создан</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Пользователь изменён</translation>
    </message>
    <message>
        <source>Password of a user set</source>
        <translation>Пароль пользователя задан</translation>
    </message>
    <message>
        <source>Second factor of a user removed</source>
        <translation>Второй фактор пользователя удалён</translation>
    </message>
    <message>
        <source>Sessions of a user ended</source>
        <translation>Сеансы пользователя завершены</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашение создано</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Приглашение отозвано</translation>
    </message>
    <message>
        <source>API key made</source>
        <translation>Ключ API создан</translation>
    </message>
    <message>
        <source>API key removed</source>
        <translation>Ключ API удалён</translation>
    </message>
    <message>
        <source>Monitor added</source>
        <translation>Монитор добавлен</translation>
    </message>
    <message>
        <source>Monitor changed</source>
        <translation>Монитор изменён</translation>
    </message>
    <message>
        <source>Monitor deleted</source>
        <translation>Монитор удалён</translation>
    </message>
    <message>
        <source>Monitor restored</source>
        <translation>Монитор восстановлен</translation>
    </message>
    <message>
        <source>Monitor paused</source>
        <translation>Монитор приостановлен</translation>
    </message>
    <message>
        <source>Monitor resumed</source>
        <translation>Монитор возобновлён</translation>
    </message>
    <message>
        <source>History imported</source>
        <translation>История импортирована</translation>
    </message>
    <message>
        <source>Monitors imported</source>
        <translation>Мониторы импортированы</translation>
    </message>
    <message>
        <source>Incident acknowledged</source>
        <translation>Инцидент взят в работу</translation>
    </message>
    <message>
        <source>Note added to an incident</source>
        <translation>К инциденту добавлена заметка</translation>
    </message>
    <message>
        <source>Channel added</source>
        <translation>Канал добавлен</translation>
    </message>
    <message>
        <source>Channel changed</source>
        <translation>Канал изменён</translation>
    </message>
    <message>
        <source>Channel removed</source>
        <translation>Канал удалён</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Настройки изменены</translation>
    </message>
    <message>
        <source>Test mail asked for</source>
        <translation>Запрошено пробное письмо</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Кто: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an IP address</comment>
        <translation>Откуда: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of thing, its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Signing in, passwords</source>
        <translation>Входы, пароли</translation>
    </message>
    <message>
        <source>Refused sign-ins</source>
        <translation>Отказы во входе</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Ключи API</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Мониторы</translation>
    </message>
    <message>
        <source>Many monitors at once</source>
        <translation>Много мониторов сразу</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Test mails</source>
        <translation>Пробные письма</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The registry&apos;s key “Run” can&apos;t be written.</source>
        <translation>Не удалось записать ключ реестра «Run».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>Не удалось записать «%1»: %2</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation>не удалось создать папку для него</translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Nested with a slash: Production/API. Empty: no group.</source>
        <translation>Вложенность через косую черту: Production/API. Пусто — без группы.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Убрать метку</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Accepted statuses</source>
        <translation>Допустимые статусы</translation>
    </message>
    <message>
        <source>Such as 200-299, 404.</source>
        <translation>Например, 200-299, 404.</translation>
    </message>
    <message>
        <source>Redirects followed at most</source>
        <translation>Предел перенаправлений</translation>
    </message>
    <message>
        <source>Check the certificate</source>
        <translation>Проверять сертификат</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>Проверки при сбоях</translation>
    </message>
    <message>
        <source>Attempts × seconds, the last for ever; never slower than the interval.</source>
        <translation>Попытки × секунды, последние бессрочно; не реже обычного интервала.</translation>
    </message>
    <message>
        <source>Add a line to the notes</source>
        <translation>Добавить строку в заметки</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Интервал проверки</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Тайм-аут</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Недоступен после неудач</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>Доступен после успехов</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>Затяжной сбой после неудач</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>Нестабилен с инцидента</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>kind of check</source>
        <translation>вид проверки</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>интервал</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>тайм-аут</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>method</source>
        <translation>метод</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>тело запроса</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>аутентификация</translation>
    </message>
    <message>
        <source>user</source>
        <translation>пользователь</translation>
    </message>
    <message>
        <source>most redirects</source>
        <translation>предел перенаправлений</translation>
    </message>
    <message>
        <source>certificate is verified</source>
        <translation>проверка сертификата</translation>
    </message>
    <message>
        <source>accepted statuses</source>
        <translation>допустимые статусы</translation>
    </message>
    <message>
        <source>failures until down</source>
        <translation>неудач до недоступности</translation>
    </message>
    <message>
        <source>successes until up</source>
        <translation>успехов до доступности</translation>
    </message>
    <message>
        <source>calm time</source>
        <translation>время затишья</translation>
    </message>
    <message>
        <source>incidents until flapping</source>
        <translation>инцидентов до нестабильности</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>повторы</translation>
    </message>
    <message>
        <source>failures until sustained</source>
        <translation>неудач до затяжного сбоя</translation>
    </message>
    <message>
        <source>window</source>
        <translation>окно времени</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>напоминание</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>заголовок %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>возобновлён</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>восстановлен</translation>
    </message>
    <message>
        <source>password or token changed</source>
        <translation>изменён пароль или токен</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>name of a setting</comment>
        <translation>изменено: %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>setting, value before, value after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>created</source>
        <translation>создан</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>заголовки</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>включён</translation>
    </message>
    <message>
        <source>messages not sent</source>
        <translation>исключённые оповещения</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>password or token</source>
        <translation>пароль или токен</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>To %1 by %2</source>
        <comment>recipients, server</comment>
        <translation>Кому: %1; сервер: %2</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Уведомление на рабочем столе</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Веб-хук</translation>
    </message>
    <message>
        <source>Shown by this desktop while Monitron runs. Clicking one opens its monitor.</source>
        <translation>Показывается на рабочем столе, пока работает Monitron. Щелчок открывает соответствующий монитор.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of alert left out</source>
        <translation>
            <numerusform>%n вид оповещений исключён</numerusform>
            <numerusform>%n вида оповещений исключено</numerusform>
            <numerusform>%n видов оповещений исключено</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Нестабилен</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>Затяжной сбой</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Всё ещё недоступен</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Снова доступен</translation>
    </message>
    <message>
        <source>Paused while down</source>
        <translation>Приостановлен недоступным</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>Скоро истечёт сертификат</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>нет сети</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>сон</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>не запущен</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>инцидент</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % в пределах</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неудачно</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed checks of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>24 h</comment>
        <translation>за %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Response time, %1</source>
        <comment>last 24 h</comment>
        <translation>Время ответа, %1</translation>
    </message>
    <message>
        <source>, median %1, at most %2</source>
        <translation>, медиана %1, максимум %2</translation>
    </message>
    <message>
        <source>, nothing measured</source>
        <translation>, измерений нет</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n инцидент</numerusform>
            <numerusform>%n инцидента</numerusform>
            <numerusform>%n инцидентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <translation>
            <numerusform>%n неудачная проверка</numerusform>
            <numerusform>%n неудачные проверки</numerusform>
            <numerusform>%n неудачных проверок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Not observed</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неудачно</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Имя не найдено</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>В соединении отказано</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Недостижимо</translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>Нет соединения вовремя</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>Ошибка TLS</translation>
    </message>
    <message>
        <source>Status not accepted</source>
        <translation>Недопустимый статус</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Нет ответа вовремя</translation>
    </message>
    <message>
        <source>Broken answer</source>
        <translation>Повреждённый ответ</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Слишком большой ответ</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Много перенаправлений</translation>
    </message>
    <message>
        <source>Request can&apos;t be sent</source>
        <translation>Запрос не отправить</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Внутренняя ошибка</translation>
    </message>
    <message>
        <source>The name has no address. Usually a typing error, a domain that has expired, or a name server that doesn&apos;t answer.</source>
        <translation>У имени нет адреса. Обычно это опечатка, истёкший домен или сервер имён, который не отвечает.</translation>
    </message>
    <message>
        <source>The machine is there, but nothing listens at this port. Usually the service has stopped or is being restarted.</source>
        <translation>Компьютер на месте, но этот порт никто не слушает. Обычно служба остановлена или перезапускается.</translation>
    </message>
    <message>
        <source>There is no way to this address. Usually a router, a firewall or the machine&apos;s own network is down.</source>
        <translation>К этому адресу нет маршрута. Обычно не работает маршрутизатор, межсетевой экран или сеть самого компьютера.</translation>
    </message>
    <message>
        <source>Nobody answered the attempt to connect. Usually the machine is off, or a firewall drops the packets silently.</source>
        <translation>На попытку соединения никто не ответил. Обычно компьютер выключен или межсетевой экран молча отбрасывает пакеты.</translation>
    </message>
    <message>
        <source>No trusted connection came about. Usually a certificate has expired, is for another name, or lacks an intermediate.</source>
        <translation>Доверенное соединение не установлено. Обычно сертификат истёк, выдан на другое имя или не хватает промежуточного.</translation>
    </message>
    <message>
        <source>The server answered, but not with a status that this monitor accepts. The body of the answer often says why.</source>
        <translation>Сервер ответил, но этот монитор не допускает такой статус. Причина часто указана в теле ответа.</translation>
    </message>
    <message>
        <source>The connection stood, but the whole answer didn&apos;t come in time. Usually the service is overloaded or waits for something else.</source>
        <translation>Соединение было, но полный ответ не пришёл вовремя. Обычно служба перегружена или сама чего-то ждёт.</translation>
    </message>
    <message>
        <source>The connection was closed early, or what came was no HTTP. Usually a proxy lost its server, or the port speaks another protocol.</source>
        <translation>Соединение закрылось раньше времени, или пришёл не HTTP. Обычно прокси потерял свой сервер или порт работает по другому протоколу.</translation>
    </message>
    <message>
        <source>The answer is larger than a check reads. A smaller address, such as /health, says as much.</source>
        <translation>Ответ больше, чем читает проверка. Адрес с коротким ответом, например /health, скажет не меньше.</translation>
    </message>
    <message>
        <source>One address leads to the next without end, or more often than this monitor allows.</source>
        <translation>Один адрес ведёт к другому без конца или чаще, чем допускает этот монитор.</translation>
    </message>
    <message>
        <source>The monitor&apos;s own settings can&apos;t be sent: an unknown scheme, or a password that isn&apos;t there. Nothing is said about the target.</source>
        <translation>Запрос с настройками этого монитора нельзя отправить: неизвестная схема или отсутствует пароль. О самой цели это ничего не говорит.</translation>
    </message>
    <message>
        <source>Something went wrong in Monitron itself. Nothing is said about the target.</source>
        <translation>Что-то пошло не так в самом Monitron. О цели это ничего не говорит.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Первый байт</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передача</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>The name server gave no address for %1 within %2 s</source>
        <translation>Сервер имён не дал адреса для %1 за %2 с</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Нет соединения с %1 за %2 с</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 did not end within %2 s</source>
        <translation>Согласование TLS с %1 не завершилось за %2 с</translation>
    </message>
    <message>
        <source>No answer within %1 s (connected, waiting for the first byte)</source>
        <translation>Нет ответа за %1 с (соединение есть, ожидался первый байт)</translation>
    </message>
    <message>
        <source>The answer began, but was not complete within %1 s</source>
        <translation>Ответ начался, но не пришёл полностью за %1 с</translation>
    </message>
    <message>
        <source>No address found for %1</source>
        <translation>Не найден адрес для %1</translation>
    </message>
    <message>
        <source>There is no kind of check called “%1”; there are: %2</source>
        <translation>Вида проверки «%1» нет; есть: %2</translation>
    </message>
    <message>
        <source>The URL can&apos;t be read: %1</source>
        <translation>Не удалось разобрать URL: %1</translation>
    </message>
    <message>
        <source>A check of kind %1 needs a URL that begins with %2://</source>
        <translation>Для проверки вида %1 нужен URL, который начинается с %2://</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <translation>В URL не указан узел</translation>
    </message>
    <message>
        <source>The URL needs a port from 1 to 65535</source>
        <translation>В URL нужен порт от 1 до 65535</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <translation>Узел %1 закрыл соединение, не ответив</translation>
    </message>
    <message>
        <source>The answer is larger than 10 MiB</source>
        <translation>Ответ больше 10 MiB</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <translation>Узел %1 закрыл соединение во время согласования TLS</translation>
    </message>
    <message numerus="yes">
        <source>More than %n redirects; the last one led to %1</source>
        <translation>
            <numerusform>Больше %n перенаправления; последнее ведёт на %1</numerusform>
            <numerusform>Больше %n перенаправлений; последнее ведёт на %1</numerusform>
            <numerusform>Больше %n перенаправлений; последнее ведёт на %1</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Статус HTTP %1</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP method</source>
        <translation>«%1» — это не метод HTTP</translation>
    </message>
    <message>
        <source>A HEAD request can&apos;t carry a body</source>
        <translation>У запроса HEAD не может быть тела</translation>
    </message>
    <message>
        <source>“%1” is not a header name</source>
        <translation>«%1» — это не имя заголовка</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break in it</source>
        <translation>В значении заголовка %1 есть разрыв строки</translation>
    </message>
    <message>
        <source>The password of this monitor is missing; enter it again</source>
        <translation>Нет пароля этого монитора; введите его снова</translation>
    </message>
    <message>
        <source>The token of this monitor is missing; enter it again</source>
        <translation>Нет токена этого монитора; введите его снова</translation>
    </message>
    <message>
        <source>The token of this monitor has characters that can&apos;t be sent</source>
        <translation>В токене этого монитора есть знаки, которые нельзя отправить</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt can&apos;t do TLS</source>
        <translation>Qt на этом компьютере не поддерживает TLS</translation>
    </message>
    <message>
        <source>Redirected to “%1”, which can&apos;t be followed</source>
        <translation>Перенаправление на «%1», куда нельзя перейти</translation>
    </message>
    <message>
        <source>The certificate expired on %1</source>
        <translation>Сертификат истёк %1</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1</source>
        <translation>Сертификат ещё не действует, начало срока: %1</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>Сертификат самоподписанный</translation>
    </message>
    <message>
        <source>The certificate comes from an unnamed authority, which this computer does not trust</source>
        <translation>Сертификат исходит от безымянного центра, которому этот компьютер не доверяет</translation>
    </message>
    <message>
        <source>The certificate comes from %1, which this computer does not trust</source>
        <translation>Сертификат исходит от центра %1, которому этот компьютер не доверяет</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2</source>
        <translation>Сертификат выдан на %1, а не на %2</translation>
    </message>
    <message>
        <source>The certificate is for no name at all, not for %1</source>
        <translation>Сертификат не выдан ни на одно имя, а нужен для %1</translation>
    </message>
    <message>
        <source>The certificate was issued by an unnamed authority, which this computer does not trust (or the server leaves out an intermediate certificate)</source>
        <translation>Сертификат издан безымянным центром, которому этот компьютер не доверяет (или сервер не присылает промежуточный сертификат)</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, which this computer does not trust (or the server leaves out an intermediate certificate)</source>
        <translation>Сертификат издан центром %1, которому этот компьютер не доверяет (или сервер не присылает промежуточный сертификат)</translation>
    </message>
    <message>
        <source>The certificate has been revoked</source>
        <translation>Сертификат отозван</translation>
    </message>
    <message>
        <source>The certificate is known to be compromised</source>
        <translation>Сертификат числится скомпрометированным</translation>
    </message>
    <message>
        <source>The certificate is not meant for servers</source>
        <translation>Сертификат не предназначен для серверов</translation>
    </message>
    <message>
        <source>The server showed no certificate</source>
        <translation>Сервер не предъявил сертификата</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <translation>%1 (порт %2)</translation>
    </message>
    <message>
        <source>Connection refused by %1</source>
        <translation>Узел %1 отказал в соединении</translation>
    </message>
    <message>
        <source>No connection to %1: the attempt timed out</source>
        <translation>Нет соединения с %1: время попытки истекло</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>Узел %1 недостижим: %2</translation>
    </message>
    <message>
        <source>This computer has no sockets left: %1</source>
        <translation>На этом компьютере не осталось сокетов: %1</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>Узел %1 закрыл соединение</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Нет соединения с %1: %2</translation>
    </message>
    <message>
        <source>%1 does not speak TLS</source>
        <translation>Узел %1 не поддерживает TLS</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2</source>
        <translation>Ошибка согласования TLS с %1: %2</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete</source>
        <translation>Узел %1 закрыл соединение до конца ответа</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP: %2</source>
        <translation>Ответ от %1 — не HTTP: %2</translation>
    </message>
    <message>
        <source>The certificate was not accepted</source>
        <translation>Сертификат не принят</translation>
    </message>
    <message>
        <source>This computer has no network connection</source>
        <translation>У этого компьютера нет подключения к сети</translation>
    </message>
    <message>
        <source>This computer has lost its route to the internet</source>
        <translation>Этот компьютер потерял маршрут в интернет</translation>
    </message>
    <message>
        <source>Hosts that are known to be good can&apos;t be reached from this computer either</source>
        <translation>С этого компьютера недостижимы и заведомо исправные узлы</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>Служба проверок не запущена.</translation>
    </message>
    <message>
        <source>The engine is running already.</source>
        <translation>Служба проверок уже запущена.</translation>
    </message>
    <message>
        <source>There is no such monitor.</source>
        <translation>Такого монитора нет.</translation>
    </message>
    <message>
        <source>Monitron is stopping.</source>
        <translation>Monitron завершает работу.</translation>
    </message>
    <message>
        <source>A note must not be over 10,000 characters.</source>
        <translation>Заметка не должна быть длиннее 10 000 знаков.</translation>
    </message>
    <message>
        <source>The secret of this monitor can&apos;t be read, so it was not checked.</source>
        <translation>Не удалось прочитать пароль или токен этого монитора, поэтому проверка не выполнена.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved: %2</source>
        <translation>Не удалось сохранить «%1»: %2</translation>
    </message>
    <message>
        <source>The channel has been removed.</source>
        <translation>Канал был удалён.</translation>
    </message>
    <message>
        <source>This computer has no network: a check would say nothing.</source>
        <translation>У этого компьютера нет сети: проверка ничего не скажет.</translation>
    </message>
    <message>
        <source>Monitron is not running checks now.</source>
        <translation>Сейчас Monitron не выполняет проверок.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>Открытого инцидента нет.</translation>
    </message>
    <message>
        <source>The certificate of %1 has ended</source>
        <translation>Сертификат %1 истёк</translation>
    </message>
    <message>
        <source>The certificate of %1 ends in less than a day</source>
        <translation>Сертификат %1 истекает менее чем через день</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n days</source>
        <translation>
            <numerusform>Сертификат %1 истекает через %n день</numerusform>
            <numerusform>Сертификат %1 истекает через %n дня</numerusform>
            <numerusform>Сертификат %1 истекает через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>нужен текст</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>нужно целое число</translation>
    </message>
    <message>
        <source>must be a number of seconds</source>
        <translation>нужно число секунд</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>нужно true или false</translation>
    </message>
    <message>
        <source>must be a time such as 2026-01-31T12:00:00Z</source>
        <translation>нужно время вида 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>is not a known field</source>
        <translation>неизвестное поле</translation>
    </message>
    <message>
        <source>must be a list of {&quot;name&quot;: …, &quot;value&quot;: …}</source>
        <translation>нужен список вида {&quot;name&quot;: …, &quot;value&quot;: …}</translation>
    </message>
    <message>
        <source>must be &quot;none&quot;, &quot;basic&quot; or &quot;bearer&quot;</source>
        <translation>нужно &quot;none&quot;, &quot;basic&quot; или &quot;bearer&quot;</translation>
    </message>
    <message>
        <source>must be statuses and ranges such as &quot;200-299, 404&quot;</source>
        <translation>нужны статусы и диапазоны, например &quot;200-299, 404&quot;</translation>
    </message>
    <message>
        <source>must be a list of [attempts or null, seconds]</source>
        <translation>нужен список вида [попытки или null, секунды]</translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <translation>нужен UUID</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>нужен список текстов</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>нужен объект</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>нужно указать</translation>
    </message>
    <message>
        <source>is not an address such as https://example.org/health</source>
        <translation>нужен адрес, например https://example.org/health</translation>
    </message>
    <message>
        <source>must begin with http:// or https://</source>
        <translation>должно начинаться с http:// или https://</translation>
    </message>
    <message>
        <source>must begin with tcp://</source>
        <translation>должно начинаться с tcp://</translation>
    </message>
    <message>
        <source>needs a port, such as tcp://db.example.org:5432</source>
        <translation>нужен порт, например tcp://db.example.org:5432</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>допустимо одно из: %1</translation>
    </message>
    <message>
        <source>the value of “%1” has a line break or control character</source>
        <translation>в значении «%1» есть разрыв строки или управляющий символ</translation>
    </message>
    <message>
        <source>must not be over 1 MiB</source>
        <translation>допустимо не больше 1 MiB</translation>
    </message>
    <message>
        <source>is needed for basic authentication</source>
        <translation>нужно указать для аутентификации Basic</translation>
    </message>
    <message>
        <source>must not contain a colon</source>
        <translation>двоеточие недопустимо</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>допустимо от %1 до %2</translation>
    </message>
    <message>
        <source>needs at least one status or range</source>
        <translation>нужен хотя бы один статус или диапазон</translation>
    </message>
    <message>
        <source>%1-%2 is not a range within 100-599</source>
        <translation>%1-%2 — это не диапазон в пределах 100-599</translation>
    </message>
    <message>
        <source>must be from %1 to %2 s</source>
        <translation>допустимо от %1 до %2 с</translation>
    </message>
    <message>
        <source>must not have over 20 stages</source>
        <translation>допустимо не больше 20 ступеней</translation>
    </message>
    <message>
        <source>a stage needs at least 1 attempt</source>
        <translation>в ступени нужна хотя бы 1 попытка</translation>
    </message>
    <message>
        <source>a stage&apos;s delay must be from 1 to 86400 s</source>
        <translation>задержка в ступени должна быть от 1 до 86400 с</translation>
    </message>
    <message>
        <source>must not be over 10,000 characters</source>
        <translation>допустимо не больше 10 000 знаков</translation>
    </message>
    <message>
        <source>must be one line</source>
        <translation>нужна одна строка</translation>
    </message>
    <message>
        <source>must not be over 100</source>
        <translation>допустимо не больше 100</translation>
    </message>
    <message>
        <source>“%1” is not a status or a range such as 200-299</source>
        <translation>«%1» — это не статус и не диапазон вида 200-299</translation>
    </message>
    <message>
        <source>“%1” is not within 100-599 or runs backwards</source>
        <translation>«%1» выходит за пределы 100-599 или идёт в обратном порядке</translation>
    </message>
    <message>
        <source>“%1” is not a known kind of channel</source>
        <translation>«%1» — неизвестный вид канала</translation>
    </message>
    <message>
        <source>%1: is needed</source>
        <translation>%1: нужно указать</translation>
    </message>
    <message>
        <source>The store of passwords doesn&apos;t answer.</source>
        <translation>Хранилище паролей не отвечает.</translation>
    </message>
    <message>
        <source>The store of passwords can&apos;t be read: %1</source>
        <translation>Не удалось прочитать хранилище паролей: %1</translation>
    </message>
    <message>
        <source>%1: none is stored for this channel.</source>
        <translation>%1: для этого канала не сохранён.</translation>
    </message>
    <message>
        <source>There is no desktop here to show notifications on.</source>
        <translation>Здесь нет рабочего стола, чтобы показывать уведомления.</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Уведомление на рабочем столе</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>is not the name or address of a server, such as smtp.example.org</source>
        <translation>нужно имя или адрес сервера, например smtp.example.org</translation>
    </message>
    <message>
        <source>must be &quot;none&quot;, &quot;starttls&quot; or &quot;tls&quot;</source>
        <translation>нужно &quot;none&quot;, &quot;starttls&quot; или &quot;tls&quot;</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>«%1» — это не адрес эл. почты</translation>
    </message>
    <message>
        <source>needs at least one address</source>
        <translation>нужен хотя бы один адрес</translation>
    </message>
    <message>
        <source>must not be over 100 addresses</source>
        <translation>допустимо не больше 100 адресов</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Ответа не было.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(без названия)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Нестабилен</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Всё ещё недоступен</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Снова доступен</translation>
    </message>
    <message>
        <source>Paused while down</source>
        <translation>Приостановлен недоступным</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Оповещение</translation>
    </message>
    <message>
        <source>%1 is still down.</source>
        <translation>Монитор %1 всё ещё недоступен.</translation>
    </message>
    <message>
        <source>%1 is still down: %2</source>
        <translation>Монитор %1 всё ещё недоступен: %2</translation>
    </message>
    <message>
        <source>%1 is still down after %2.</source>
        <translation>Монитор %1 всё ещё недоступен спустя %2.</translation>
    </message>
    <message>
        <source>%1 is still down after %2: %3</source>
        <translation>Монитор %1 всё ещё недоступен спустя %2: %3</translation>
    </message>
    <message>
        <source>%1 is up again.</source>
        <translation>Монитор %1 снова доступен.</translation>
    </message>
    <message>
        <source>%1 is up again after %2.</source>
        <translation>Монитор %1 снова доступен спустя %2.</translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation>Монитор %1 недоступен.</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>Монитор %1 недоступен: %2</translation>
    </message>
    <message>
        <source>%1 goes down and up again and again.</source>
        <translation>Монитор %1 то недоступен, то снова доступен.</translation>
    </message>
    <message>
        <source>%1 goes down and up again and again: %2</source>
        <translation>Монитор %1 то недоступен, то снова доступен: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n failed checks lately.</source>
        <translation>
            <numerusform>У монитора %1 за последнее время %n неудачная проверка.</numerusform>
            <numerusform>У монитора %1 за последнее время %n неудачные проверки.</numerusform>
            <numerusform>У монитора %1 за последнее время %n неудачных проверок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n failed checks lately: %2</source>
        <translation>
            <numerusform>У монитора %1 за последнее время %n неудачная проверка: %2</numerusform>
            <numerusform>У монитора %1 за последнее время %n неудачные проверки: %2</numerusform>
            <numerusform>У монитора %1 за последнее время %n неудачных проверок: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was paused while it was down.</source>
        <translation>Монитор %1 приостановлен, пока был недоступен.</translation>
    </message>
    <message>
        <source>This is a test. Alerts will reach you here.</source>
        <translation>Это тест. Оповещения будут приходить сюда.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Монитор</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Неудачных проверок</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Время решения</translation>
    </message>
    <message>
        <source>Test message from Monitron</source>
        <translation>Тестовое сообщение от Monitron</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ранее</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Under a list of alerts: how many were left out of it. &quot;Before: 12 more&quot;</extracomment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n оповещение</numerusform>
            <numerusform>%n оповещения</numerusform>
            <numerusform>%n оповещений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Latest: %2.</source>
        <translation>%1. Последние: %2.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>The channel is switched off.</source>
        <translation>Канал выключен.</translation>
    </message>
    <message>
        <source>This version of Monitron knows no channels of kind “%1”.</source>
        <translation>Эта версия Monitron не знает каналов вида «%1».</translation>
    </message>
    <message>
        <source>The channel doesn&apos;t want messages of this kind.</source>
        <translation>Канал не принимает сообщения этого вида.</translation>
    </message>
    <message>
        <source>It could not be sent within a day. %1</source>
        <translation>Не удалось отправить за сутки. %1</translation>
    </message>
    <message>
        <source>must be one line without control characters</source>
        <translation>нужна одна строка без управляющих символов</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>нужно целое число от %1 до %2</translation>
    </message>
    <message>
        <source>must be a list of texts of one line each</source>
        <translation>нужен список текстов по одной строке</translation>
    </message>
    <message>
        <source>is not a setting of this kind of channel</source>
        <translation>нет такой настройки у канала этого вида</translation>
    </message>
    <message>
        <source>There is not enough memory to send mail.</source>
        <translation>Не хватает памяти для отправки почты.</translation>
    </message>
    <message>
        <source>Not accepted for %1: %2</source>
        <translation>Не принято для %1: %2</translation>
    </message>
    <message>
        <source>The file of authorities %1 can&apos;t be used.</source>
        <translation>Файл центров сертификации %1 непригоден.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer STARTTLS; nothing was sent in the clear.</source>
        <translation>Сервер не предлагает STARTTLS; открытым текстом ничего не отправлено.</translation>
    </message>
    <message>
        <source>No secure connection: %1.</source>
        <translation>Нет защищённого соединения: %1.</translation>
    </message>
    <message>
        <source>The server took longer than %1 s.</source>
        <translation>Сервер не уложился в %1 с.</translation>
    </message>
    <message>
        <source>The server refused the login: %1</source>
        <translation>Сервер отказал во входе: %1</translation>
    </message>
    <message>
        <source>There was no answer within %1 s.</source>
        <translation>Ответа не было в течение %1 с.</translation>
    </message>
    <message>
        <source>%1: redirects are not followed; enter the new address.</source>
        <translation>%1: переход по перенаправлениям не выполняется; введите новый адрес.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Веб-хук</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ключ подписи</translation>
    </message>
    <message>
        <source>must be an object of header names and values</source>
        <translation>нужен объект из имён и значений заголовков</translation>
    </message>
    <message>
        <source>“%1” is set by Monitron itself</source>
        <translation>«%1» задаёт сам Monitron</translation>
    </message>
    <message>
        <source>the value of “%1” must be a text of one line</source>
        <translation>значение «%1» должно быть текстом в одну строку</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>нужен адрес, который начинается с http:// или https://</translation>
    </message>
    <message>
        <source>must not have a user or password in it</source>
        <translation>имя пользователя и пароль внутри недопустимы</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Не удалось прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be ours.</source>
        <translation>Файл %1 слишком велик, чтобы быть файлом Monitron.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Не удалось создать папку %1.</translation>
    </message>
    <message>
        <source>Another process is busy with the stored secrets.</source>
        <translation>Хранилище паролей занято другим процессом.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made.</source>
        <translation>Не удалось создать %1.</translation>
    </message>
    <message>
        <source>The key file %1 is open to other users. Allow only its owner to use it (chmod 600).</source>
        <translation>Файл ключа %1 открыт для других пользователей. Разрешите доступ только его владельцу (chmod 600).</translation>
    </message>
    <message>
        <source>The key file %1 is damaged.</source>
        <translation>Файл ключа %1 повреждён.</translation>
    </message>
    <message>
        <source>The secrets in %1 are protected by a passphrase.</source>
        <translation>Пароли в %1 защищены парольной фразой.</translation>
    </message>
    <message>
        <source>The key file %1 is missing; without it the secrets in %2 can&apos;t be read.</source>
        <translation>Нет файла ключа %1; без него пароли в %2 не прочитать.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Парольная фраза пуста.</translation>
    </message>
    <message>
        <source>The secrets in %1 are protected by a key file.</source>
        <translation>Пароли в %1 защищены файлом ключа.</translation>
    </message>
    <message>
        <source>A secret needs a name.</source>
        <translation>Для пароля нужно имя.</translation>
    </message>
    <message>
        <source>There is no secret &quot;%1&quot;.</source>
        <translation>Пароля «%1» нет.</translation>
    </message>
    <message>
        <source>The cryptography library can&apos;t be initialised.</source>
        <translation>Не удалось инициализировать криптографическую библиотеку.</translation>
    </message>
    <message>
        <source>The key derivation settings make no sense.</source>
        <translation>Недопустимые параметры формирования ключа.</translation>
    </message>
    <message>
        <source>There is not enough memory to derive the key from the passphrase.</source>
        <translation>Не хватает памяти, чтобы получить ключ из парольной фразы.</translation>
    </message>
    <message>
        <source>This is no key: 32 bytes in Base64 are expected.</source>
        <translation>Это не ключ: ожидаются 32 байта в Base64.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: %1.</source>
        <translation>Файл паролей повреждён: %1.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it is not a file of Monitron secrets.</source>
        <translation>Файл паролей повреждён: это не файл паролей Monitron.</translation>
    </message>
    <message>
        <source>The secrets file was made by a newer Monitron.</source>
        <translation>Файл паролей создан более новой версией Monitron.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: its key derivation settings make no sense.</source>
        <translation>Файл паролей повреждён: недопустимые параметры формирования ключа.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it doesn&apos;t say where its key comes from.</source>
        <translation>Файл паролей повреждён: не указано, откуда берётся ключ.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: its seal is missing.</source>
        <translation>Файл паролей повреждён: нет контрольной печати.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: the entry &quot;%1&quot; can&apos;t be read.</source>
        <translation>Файл паролей повреждён: не удалось прочитать запись «%1».</translation>
    </message>
    <message>
        <source>The passphrase is wrong: it doesn&apos;t open the stored secrets.</source>
        <translation>Неверная парольная фраза: сохранённые пароли ею не открываются.</translation>
    </message>
    <message>
        <source>The key file is not the one that the secrets were stored with.</source>
        <translation>Это не тот файл ключа, с которым сохранены пароли.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it was changed by something other than Monitron.</source>
        <translation>Файл паролей повреждён: его изменил не Monitron.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: the entry &quot;%1&quot; doesn&apos;t open.</source>
        <translation>Файл паролей повреждён: запись «%1» не открывается.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>Файл %1 уже существует и не будет перезаписан. Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be copied to %2: %3</source>
        <translation>Не удалось скопировать %1 в %2: %3</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2</source>
        <translation>Не удалось удалить %1: %2</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>Резервное копирование отменено.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>Файл %1 повреждён: %2</translation>
    </message>
    <message>
        <source>must be set</source>
        <translation>нужно задать</translation>
    </message>
    <message>
        <source>There is no channel “%1” any more.</source>
        <translation>Канала «%1» больше нет.</translation>
    </message>
    <message>
        <source>The channel “%1” was changed elsewhere meanwhile. Load it again and repeat the edit.</source>
        <translation>Тем временем канал «%1» изменили в другом месте. Загрузите его снова и повторите правку.</translation>
    </message>
    <message>
        <source>There is no channel %1.</source>
        <translation>Канала %1 нет.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (libqt6sql6-sqlite on Debian).</source>
        <translation>Нет драйвера SQLite для Qt. Установите его (в Debian — libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>Another Monitron (a process that can&apos;t be told) uses this data folder: %1. Close it, or choose another folder.</source>
        <translation>Эту папку данных использует другой экземпляр Monitron (процесс не определён): %1. Закройте его или выберите другую папку.</translation>
    </message>
    <message>
        <source>Another Monitron (process %1) uses this data folder: %2. Close it, or choose another folder.</source>
        <translation>Эту папку данных использует другой экземпляр Monitron (процесс %1): %2. Закройте его или выберите другую папку.</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be made. Check its path and permissions.</source>
        <translation>Не удалось создать папку данных %1. Проверьте путь и права доступа.</translation>
    </message>
    <message>
        <source>The data folder %1 is read-only. Check its permissions, or choose another.</source>
        <translation>Папка данных %1 доступна только для чтения. Проверьте права доступа или выберите другую.</translation>
    </message>
    <message>
        <source>The data folder %1 is on a read-only disk. Choose another.</source>
        <translation>Папка данных %1 находится на диске, доступном только для чтения. Выберите другую.</translation>
    </message>
    <message>
        <source>The disk of the data folder %1 is full. Free some space.</source>
        <translation>Диск с папкой данных %1 переполнен. Освободите место.</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be locked. Check that its disk is healthy.</source>
        <translation>Не удалось заблокировать папку данных %1. Проверьте, исправен ли диск.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be put in place: %2</source>
        <translation>Не удалось поместить %1 на место: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>Не удалось открыть %1: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not a database. Restore a backup, or move the file away to begin anew. Nothing was changed.</source>
        <translation>Файл %1 повреждён: это не база данных. Вернитесь к резервной копии или уберите файл, чтобы начать заново. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no such incident any more.</source>
        <translation>Такого инцидента больше нет.</translation>
    </message>
    <message>
        <source>An interruption can&apos;t end before it begins.</source>
        <translation>Перерыв не может закончиться раньше, чем начался.</translation>
    </message>
    <message>
        <source>The migration %1 can&apos;t be read.</source>
        <translation>Не удалось прочитать миграцию %1.</translation>
    </message>
    <message>
        <source>%1 is not a Monitron database. Nothing was changed; move the file away or choose another data folder.</source>
        <translation>%1 — это не база данных Monitron. Ничего не изменено; уберите файл или выберите другую папку данных.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Monitron (schema %2, this one knows %3). Nothing was changed; use the newer program, or another data folder.</source>
        <translation>Файл %1 записан более новой версией Monitron (схема %2, этой версии известна %3). Ничего не изменено; используйте более новую версию или другую папку данных.</translation>
    </message>
    <message>
        <source>The settings of monitor %1 can&apos;t be read: %2</source>
        <translation>Не удалось прочитать настройки монитора %1: %2</translation>
    </message>
    <message>
        <source>There is no monitor %1.</source>
        <translation>Монитора %1 нет.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile (it is at version %2, this edit began at %3). Load it again and repeat the edit.</source>
        <translation>Тем временем «%1» изменили в другом месте (сейчас версия %2, эта правка начата с версии %3). Загрузите его снова и повторите правку.</translation>
    </message>
    <message>
        <source>This channel was switched off.</source>
        <translation>Этот канал был выключен.</translation>
    </message>
    <message>
        <source>Alerts were muted until %1.</source>
        <translation>Оповещения были отключены до %1.</translation>
    </message>
    <message>
        <source>The message %1 was decided already.</source>
        <translation>Решение о сообщении %1 уже принято.</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>Доставки %1 нет.</translation>
    </message>
    <message>
        <source>There is no result of that time any more.</source>
        <translation>Результата за это время больше нет.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>Файла %1 больше нет.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 can&apos;t be written. Free some space.</source>
        <translation>Диск переполнен, поэтому не удалось записать %1. Освободите место.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written, it is read-only. Check the permissions of the file and of its folder.</source>
        <translation>Не удалось записать %1: доступ только для чтения. Проверьте права доступа к файлу и его папке.</translation>
    </message>
    <message>
        <source>%1 is locked by another program. Close it, then try again.</source>
        <translation>Файл %1 заблокирован другой программой. Закройте её и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a Monitron database. Nothing was changed; restore a backup or move the file away.</source>
        <translation>Файл %1 повреждён или не является базой данных Monitron. Ничего не изменено; вернитесь к резервной копии или уберите файл.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written. Check that its disk is connected and healthy.</source>
        <translation>Не удалось прочитать или записать %1. Проверьте, подключён ли диск и исправен ли он.</translation>
    </message>
    <message>
        <source>%1 holds this already.</source>
        <translation>В %1 это уже есть.</translation>
    </message>
    <message>
        <source>The database %1 refused an operation.</source>
        <translation>База данных %1 отклонила операцию.</translation>
    </message>
    <message>
        <source>The state of monitor number %1 can&apos;t be read.</source>
        <translation>Не удалось прочитать состояние монитора с номером %1.</translation>
    </message>
    <message>
        <source>%1 is missing, but its write-ahead log is there. Put the file back, or restore a backup. Nothing was changed.</source>
        <translation>Файла %1 нет, но его журнал упреждающей записи на месте. Верните файл или вернитесь к резервной копии. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 is empty: its contents were lost. Restore a backup, or move the file away to begin anew. Nothing was changed.</source>
        <translation>Файл %1 пуст: его содержимое потеряно. Вернитесь к резервной копии или уберите файл, чтобы начать заново. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The monitor is not in the trash: it was restored, or removed for good.</source>
        <translation>Этого монитора нет в корзине: он восстановлен или удалён навсегда.</translation>
    </message>
    <message>
        <source>A note needs some text.</source>
        <translation>В заметке нужен текст.</translation>
    </message>
    <message>
        <source>The channel was removed.</source>
        <translation>Канал был удалён.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Кавычка открыта, но не закрыта.</translation>
    </message>
    <message>
        <source>there is text behind a closing quote</source>
        <translation>после закрывающей кавычки есть текст</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>кавычка открыта, но не закрыта</translation>
    </message>
    <message>
        <source>This is not a curl command.</source>
        <translation>Это не команда curl.</translation>
    </message>
    <message>
        <source>What the shell does with the answer is left out.</source>
        <translation>Дальнейшая обработка ответа в оболочке опущена.</translation>
    </message>
    <message>
        <source>The value of curl&apos;s option “%1” is missing.</source>
        <translation>Нет значения у параметра curl «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a known option of curl.</source>
        <translation>«%1» — неизвестный параметр curl.</translation>
    </message>
    <message>
        <source>“%1 %2” reads cookies from a file: paste them instead.</source>
        <translation>«%1 %2» читает cookie из файла: вставьте вместо этого сами cookie.</translation>
    </message>
    <message>
        <source>“%1” is left out: checks are made without it.</source>
        <translation>«%1» опущено: проверки выполняются без этого параметра.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done by a check.</source>
        <translation>Проверка не поддерживает «%1».</translation>
    </message>
    <message>
        <source>“%1 %2” reads a file: paste what is in it instead.</source>
        <translation>«%1 %2» читает файл: вставьте вместо этого его содержимое.</translation>
    </message>
    <message>
        <source>“-H %1” reads a file: paste its headers instead.</source>
        <translation>«-H %1» читает файл: вставьте вместо этого заголовки из него.</translation>
    </message>
    <message>
        <source>The header “%1” is not of the form Name: value and is left out.</source>
        <translation>Заголовок «%1» не имеет вида «Имя: значение» и опущен.</translation>
    </message>
    <message>
        <source>The header “Authorization: %1 …” can&apos;t be kept as a password or token: only Basic and Bearer can.</source>
        <translation>Заголовок «Authorization: %1 …» нельзя хранить как пароль или токен: можно только Basic и Bearer.</translation>
    </message>
    <message>
        <source>The password or token is not in the command: enter it.</source>
        <translation>Пароля или токена нет в команде: введите его.</translation>
    </message>
    <message>
        <source>“%1 %2” is not a number of seconds.</source>
        <translation>«%1 %2» — это не число секунд.</translation>
    </message>
    <message>
        <source>A check gives up after %1 s: whole seconds from 1 to 60.</source>
        <translation>Тайм-аут проверки — %1 с: допустимы целые секунды от 1 до 60.</translation>
    </message>
    <message>
        <source>Only the first address is taken.</source>
        <translation>Берётся только первый адрес.</translation>
    </message>
    <message>
        <source>There is no address in the command.</source>
        <translation>В команде нет адреса.</translation>
    </message>
    <message>
        <source>“%1://” can&apos;t be checked: only http, https and telnet can.</source>
        <translation>«%1://» нельзя проверить: можно только http, https и telnet.</translation>
    </message>
    <message>
        <source>The header “%1” may be secret; it is kept with the monitor, not in the keyring.</source>
        <translation>Заголовок «%1» может быть секретным; он хранится вместе с монитором, а не в связке ключей.</translation>
    </message>
    <message>
        <source>“%1” is a variable of a shell: put its value there.</source>
        <translation>«%1» — это переменная оболочки: подставьте её значение.</translation>
    </message>
    <message>
        <source>“%1” is not a known field and is left out.</source>
        <translation>Поле «%1» неизвестно и опущено.</translation>
    </message>
    <message>
        <source>%1: “%2” is taken as no; yes is true, 1, yes or y.</source>
        <translation>%1: «%2» понято как «нет»; «да» — это true, 1, yes или y.</translation>
    </message>
    <message>
        <source>Its password or token is not in the file: enter it after the import.</source>
        <translation>Пароля или токена нет в файле: введите его после импорта.</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>«%1» — это не адрес</translation>
    </message>
    <message>
        <source>%1: the password in its address.</source>
        <translation>%1: пароль в адресе.</translation>
    </message>
    <message>
        <source>%1: the header “%2”.</source>
        <translation>%1: заголовок «%2».</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it is read as Latin-1.</source>
        <translation>Файл не в UTF-8; он читается как Latin-1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 (at byte %2).</source>
        <translation>Это недопустимый JSON: %1 (байт %2).</translation>
    </message>
    <message>
        <source>A list of monitors is expected: [{&quot;name&quot;: …}, …].</source>
        <translation>Ожидается список мониторов: [{&quot;name&quot;: …}, …].</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>это не объект</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Столбец «%1» встречается дважды.</translation>
    </message>
    <message>
        <source>The column “%1” is not known and is left out.</source>
        <translation>Столбец «%1» неизвестен и опущен.</translation>
    </message>
    <message>
        <source>This is neither a JSON list, nor CSV whose first line names the columns (name, url, method, interval_seconds, timeout_seconds, enabled), nor a list of addresses or curl commands.</source>
        <translation>Это не список JSON, не CSV с названиями столбцов в первой строке (name, url, method, interval_seconds, timeout_seconds, enabled) и не список адресов или команд curl.</translation>
    </message>
    <message>
        <source>there are more cells than columns (“%1”)</source>
        <translation>ячеек больше, чем столбцов («%1»)</translation>
    </message>
    <message>
        <source>“%1” stands in a column without a name and is left out.</source>
        <translation>«%1» стоит в столбце без названия и опущено.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation>Файл больше 64 MiB.</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>Затяжной сбой</translation>
    </message>
    <message>
        <source>%1: its certificate needs attention.</source>
        <translation>%1: сертификат требует внимания.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>monitor, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This channel is set not to send alerts of this kind.</source>
        <translation>Этот канал настроен не отправлять оповещения такого рода.</translation>
    </message>
    <message>
        <source>The server at this address says that it is elsewhere (HTTP status %1). Check the address.</source>
        <translation>Сервер по этому адресу сообщает, что он находится в другом месте (статус HTTP %1). Проверьте адрес.</translation>
    </message>
    <message>
        <source>The server at this address says that it has moved to %1. Change the address if that is right.</source>
        <translation>Сервер по этому адресу сообщает, что он переехал на %1. Измените адрес, если это верно.</translation>
    </message>
    <message>
        <source>The server can&apos;t answer just now (HTTP status %1). What stands before it may not reach it.</source>
        <translation>Сервер сейчас не может ответить (статус HTTP %1). Возможно, до него не доходит посредник, который стоит перед ним.</translation>
    </message>
    <message>
        <source>The server asks to wait: there were too many requests.</source>
        <translation>Сервер просит подождать: было слишком много запросов.</translation>
    </message>
    <message>
        <source>What answered is no Monitron server (HTTP status %1). Check the address; there may also be a proxy or a sign-in page in between.</source>
        <translation>Ответил не сервер Monitron (статус HTTP %1). Проверьте адрес; возможно также, что на пути есть прокси или страница входа.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>Сервер ответил со статусом HTTP %1.</translation>
    </message>
    <message>
        <source>It was changed on the server again meanwhile. Look at it once more.</source>
        <translation>Тем временем это снова изменили на сервере. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile. Load it again and repeat the edit.</source>
        <translation>Тем временем кто-то другой изменил «%1». Загрузите снова и повторите правку.</translation>
    </message>
    <message>
        <source>“%1” was removed by somebody else meanwhile.</source>
        <translation>Тем временем кто-то другой удалил «%1».</translation>
    </message>
    <message>
        <source>No incident is open for this monitor.</source>
        <translation>У этого монитора нет открытого инцидента.</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile: %1.</source>
        <translation>Тем временем кто-то другой это изменил: %1.</translation>
    </message>
    <message>
        <source>It was changed by somebody else before it was removed here.</source>
        <translation>Кто-то другой изменил это раньше, чем оно было удалено здесь.</translation>
    </message>
    <message>
        <source>The password that was set with it isn&apos;t kept on this computer any more. Set it again.</source>
        <translation>Пароль, который был задан вместе с этим, больше не хранится на этом компьютере. Задайте его снова.</translation>
    </message>
    <message>
        <source>It was removed by somebody else meanwhile.</source>
        <translation>Тем временем кто-то другой это удалил.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read: %1 “%2”.</source>
        <translation>Не удалось прочитать ответ сервера: %1 «%2».</translation>
    </message>
    <message>
        <source>The server&apos;s stream of changes has fallen silent.</source>
        <translation>Поток изменений с сервера замолчал.</translation>
    </message>
    <message>
        <source>The server&apos;s stream of changes can&apos;t be read.</source>
        <translation>Не удалось прочитать поток изменений с сервера.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 64 MiB.</source>
        <translation>Ответ сервера больше 64 MiB.</translation>
    </message>
    <message>
        <source>The server ended the stream of changes.</source>
        <translation>Сервер завершил поток изменений.</translation>
    </message>
    <message>
        <source>What answered is no stream of changes: there may be a proxy or a sign-in page in between.</source>
        <translation>Ответ — не поток изменений: возможно, на пути есть прокси или страница входа.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Он истёк %1.</translation>
    </message>
    <message>
        <source>It is not valid before %1; is the clock of this computer right?</source>
        <translation>Он не действует до %1; верно ли идут часы этого компьютера?</translation>
    </message>
    <message>
        <source>It is self-signed: no authority vouches for it.</source>
        <translation>Он самоподписанный: ни один центр за него не ручается.</translation>
    </message>
    <message>
        <source>It is made out to %1, not to %2.</source>
        <translation>Он выдан для %1, а не для %2.</translation>
    </message>
    <message>
        <source>It comes from an authority that this computer does not know.</source>
        <translation>Он исходит от центра, которого этот компьютер не знает.</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <translation>Он отозван.</translation>
    </message>
    <message>
        <source>%1 refuses connections: no server is running there, or a firewall is in between.</source>
        <translation>Узел %1 отказывает в соединении: сервер там не запущен или на пути есть межсетевой экран.</translation>
    </message>
    <message>
        <source>There is no address for the name %1. Check the spelling, and your own connection.</source>
        <translation>Для имени %1 нет адреса. Проверьте написание и своё подключение.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS: it may be a server for http:// only.</source>
        <translation>Узел %1 не поддерживает TLS: возможно, это сервер только для http://.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Нет защищённого соединения с %1: %2.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>Узел %1 закрыл соединение до конца ответа.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not lead to %1: %2.</source>
        <translation>Прокси этого компьютера не ведёт к %1: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 came damaged: %2.</source>
        <translation>Ответ от %1 пришёл повреждённым: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP: %2.</source>
        <translation>Ответ от %1 — не HTTP: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2.</source>
        <translation>Узел %1 недостижим: %2.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>Узел %1 слишком долго не отвечал.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it does not react.</source>
        <translation>Узел %1 недостижим: он не откликается.</translation>
    </message>
    <message>
        <source>The connection to the server was given up.</source>
        <translation>Соединение с сервером прекращено.</translation>
    </message>
    <message>
        <source>It is not the one that you have trusted. If nobody who runs the server has changed it, somebody is between you and the server and reads along: ask before you trust the new one.</source>
        <translation>Это не тот сертификат, которому вы доверились. Если его не менял тот, кто обслуживает сервер, то между вами и сервером кто-то есть и всё читает: спросите, прежде чем доверять новому.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Сертификат узла %1 не является доверенным.</translation>
    </message>
    <message>
        <source>Looking whether the stream gets through.</source>
        <translation>Проверяется, проходит ли поток изменений.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like monitron.example.org, or https://monitron.example.org:8443/.</source>
        <translation>Это не адрес сервера. Он выглядит так: monitron.example.org или https://monitron.example.org:8443/.</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with https://, not with %1://.</source>
        <translation>Адрес сервера начинается с https://, а не с %1://.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password; they are asked for next.</source>
        <translation>В адресе не должно быть имени или пароля: они запрашиваются потом.</translation>
    </message>
    <message>
        <source>Without TLS, everybody on the way to %1 can read the password and everything else. Use https:// instead.</source>
        <translation>Без TLS любой на пути к %1 может прочитать пароль и всё остальное. Используйте https://.</translation>
    </message>
    <message>
        <source>The address of the server is missing.</source>
        <translation>Не указан адрес сервера.</translation>
    </message>
    <message>
        <source>This is an invitation, not the address of a server.</source>
        <translation>Это приглашение, а не адрес сервера.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Адрес слишком длинный.</translation>
    </message>
    <message>
        <source>This is not an invitation to a team. Its link begins with %1.</source>
        <translation>Это не приглашение в команду. Его ссылка начинается с %1.</translation>
    </message>
    <message>
        <source>The link of the invitation is incomplete. Copy the whole of it.</source>
        <translation>Ссылка приглашения неполная. Скопируйте её целиком.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Monitron server. Check the address.</source>
        <translation>По этому адресу отвечает не сервер Monitron. Проверьте адрес.</translation>
    </message>
    <message>
        <source>The server (%1) is too new for this Monitron (%2). Update Monitron on this computer.</source>
        <translation>Сервер (%1) слишком новый для этого Monitron (%2). Обновите Monitron на этом компьютере.</translation>
    </message>
    <message>
        <source>The server (%1) is too old for this Monitron (%2). Whoever runs the server has to update it.</source>
        <translation>Сервер (%1) слишком старый для этого Monitron (%2). Его должен обновить тот, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>There were too many attempts. The next one is possible in %1.</source>
        <translation>Было слишком много попыток. Следующая возможна через %1.</translation>
    </message>
    <message>
        <source>There were too many attempts. Try again later.</source>
        <translation>Было слишком много попыток. Повторите позже.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an admin of the team.</source>
        <translation>Эта учётная запись отключена. Обратитесь к администратору команды.</translation>
    </message>
    <message>
        <source>This account has a second factor: a one-time password is needed too.</source>
        <translation>У этой учётной записи есть второй фактор: нужен ещё и одноразовый пароль.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>Неверный адрес эл. почты или пароль.</translation>
    </message>
    <message>
        <source>The one-time password is wrong, or was used already.</source>
        <translation>Одноразовый пароль неверен или уже использован.</translation>
    </message>
    <message>
        <source>The invitation was used already, was withdrawn, has expired, or is for another e-mail address. Ask for a new one.</source>
        <translation>Приглашение уже использовано, отозвано, истекло или выдано на другой адрес эл. почты. Попросите новое.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the server&apos;s: one of the two is wrong.</source>
        <translation>Часы этого компьютера отстают от часов сервера на %1: какие-то из них идут неверно.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the server&apos;s: one of the two is wrong.</source>
        <translation>Часы этого компьютера спешат относительно часов сервера на %1: какие-то из них идут неверно.</translation>
    </message>
    <message>
        <source>The session was given up.</source>
        <translation>Сеанс прекращён.</translation>
    </message>
    <message>
        <source>Nobody can join this team by an invitation at present. Ask an admin of the team for an account.</source>
        <translation>Сейчас войти в эту команду по приглашению нельзя. Попросите учётную запись у администратора команды.</translation>
    </message>
    <message>
        <source>Nobody is signed in to this server.</source>
        <translation>На этом сервере никто не выполнил вход.</translation>
    </message>
    <message>
        <source>Who is signed in is in the keyring, which can&apos;t be used: %1</source>
        <translation>Данные о входе хранятся в связке ключей, а она недоступна: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: it has no tokens in it.</source>
        <translation>Ответ сервера не имеет смысла: в нём нет токенов.</translation>
    </message>
    <message>
        <source>The history of %1 has a result that makes no sense: %2</source>
        <translation>В истории %1 есть результат, не имеющий смысла: %2</translation>
    </message>
    <message>
        <source>The history of %1 has an hour that makes no sense: %2</source>
        <translation>В истории %1 есть час, не имеющий смысла: %2</translation>
    </message>
    <message>
        <source>The history of %1 has a day that makes no sense: %2</source>
        <translation>В истории %1 есть день, не имеющий смысла: %2</translation>
    </message>
    <message>
        <source>The history that the server sent can&apos;t be read.</source>
        <translation>Не удалось прочитать историю, которую прислал сервер.</translation>
    </message>
    <message>
        <source>The state of a monitor that the server sent can&apos;t be read.</source>
        <translation>Не удалось прочитать состояние монитора, которое прислал сервер.</translation>
    </message>
    <message>
        <source>The server sends history in a form that is newer than this Monitron.</source>
        <translation>Сервер присылает историю в формате, который новее этого Monitron.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n заголовок</numerusform>
            <numerusform>%n заголовка</numerusform>
            <numerusform>%n заголовков</numerusform>
        </translation>
    </message>
    <message>
        <source>body</source>
        <translation>тело</translation>
    </message>
    <message>
        <source>user and password</source>
        <translation>пользователь и пароль</translation>
    </message>
    <message>
        <source>token</source>
        <translation>токен</translation>
    </message>
    <message>
        <source>any certificate</source>
        <translation>любой сертификат</translation>
    </message>
    <message>
        <source>Filled from a curl command: %1.</source>
        <translation>Заполнено из команды curl: %1.</translation>
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
        <translation>изменён</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>возобновлён</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>names of settings</comment>
        <translation>изменено: %1</translation>
    </message>
    <message>
        <source>Contradicts the team&apos;s</source>
        <translation>Противоречит изменениям команды</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Отклонено сервером</translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation>Ждёт сервера</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Alerts muted until</source>
        <translation>Оповещения отключены до</translation>
    </message>
    <message>
        <source>How long history is kept</source>
        <translation>Срок хранения истории</translation>
    </message>
    <message>
        <source>Colours of tags</source>
        <translation>Цвета меток</translation>
    </message>
    <message>
        <source>created and removed</source>
        <translation>создан и удалён</translation>
    </message>
    <message>
        <source>created</source>
        <translation>создан</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>восстановлен</translation>
    </message>
    <message>
        <source>incident acknowledged</source>
        <translation>инцидент взят в работу</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>написана заметка</translation>
    </message>
    <message>
        <source>You and somebody else changed the same settings.</source>
        <translation>Вы и кто-то другой изменили одни и те же настройки.</translation>
    </message>
    <message>
        <source>You edited it, and somebody else removed it meanwhile.</source>
        <translation>Вы внесли правку, а кто-то другой тем временем это удалил.</translation>
    </message>
    <message>
        <source>You removed it, and somebody else changed it before that reached the server.</source>
        <translation>Вы это удалили, а кто-то другой внёс изменения раньше, чем это дошло до сервера.</translation>
    </message>
</context>
<context>
    <name>EditorSource</name>
    <message>
        <source>This monitor was deleted meanwhile.</source>
        <translation>Тем временем этот монитор был удалён.</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>%1: “%2”, theirs “%3”</source>
        <translation>%1: у вас «%2», там «%3»</translation>
    </message>
    <message>
        <source>on</source>
        <translation>вкл.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Аутентификация</translation>
    </message>
    <message>
        <source>Accepted status codes</source>
        <translation>Допустимые коды статуса</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>Предел перенаправлений</translation>
    </message>
    <message>
        <source>Valid certificate</source>
        <translation>Действительный сертификат</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Недоступен после неудач</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>Доступен после успехов</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>Проверки при сбоях</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>Затяжной сбой после неудач</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно времени</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>Нестабилен с инцидента</translation>
    </message>
    <message>
        <source>Calm before “recovered”</source>
        <translation>Затишье до «снова доступен»</translation>
    </message>
    <message>
        <source>“Still down” every</source>
        <translation>Напоминать каждые</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Интервал проверки</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Тайм-аут</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Without %1: only the team&apos;s server knows the values.</source>
        <translation>Без %1: значения известны только серверу команды.</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 д</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>раз в %1 с</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>раз в %1 мин</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>раз в %1 ч</translation>
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
        <translation>только что</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min ago</comment>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
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
        <translation>Оповещение %1 отправляется</translation>
    </message>
    <message numerus="yes">
        <source>%1 not delivered yet, %n attempt(s), the next at %2</source>
        <translation>
            <numerusform>Оповещение %1 ещё не доставлено, %n попытка, следующая: %2</numerusform>
            <numerusform>Оповещение %1 ещё не доставлено, %n попытки, следующая: %2</numerusform>
            <numerusform>Оповещение %1 ещё не доставлено, %n попыток, следующая: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivered after %2, at attempt %3</source>
        <translation>Оповещение %1 доставлено через %2, попытка %3</translation>
    </message>
    <message>
        <source>%1 delivered after %2</source>
        <translation>Оповещение %1 доставлено через %2</translation>
    </message>
    <message>
        <source>Nobody was told %1</source>
        <comment>name of a message</comment>
        <translation>Никто не получил оповещение %1</translation>
    </message>
    <message>
        <source>No channel was set up.</source>
        <translation>Ни один канал не был настроен.</translation>
    </message>
    <message>
        <source>It was acknowledged.</source>
        <translation>Инцидент взят в работу.</translation>
    </message>
    <message>
        <source>It was acknowledged by %1.</source>
        <translation>Инцидент взят в работу: %1.</translation>
    </message>
    <message>
        <source>No %1 reminder</source>
        <translation>Нет напоминания %1</translation>
    </message>
    <message>
        <source>Reminders are off for this monitor.</source>
        <translation>Для этого монитора напоминания выключены.</translation>
    </message>
    <message>
        <source>No more reminders</source>
        <translation>Напоминаний больше не будет</translation>
    </message>
    <message>
        <source>%1 was not told</source>
        <comment>name of a message</comment>
        <translation>Оповещения %1 не было</translation>
    </message>
    <message>
        <source>It is off for this monitor.</source>
        <translation>Для этого монитора оно выключено.</translation>
    </message>
    <message>
        <source>“down”</source>
        <translation>«недоступен»</translation>
    </message>
    <message>
        <source>“flapping”</source>
        <translation>«нестабилен»</translation>
    </message>
    <message>
        <source>“sustained outage”</source>
        <translation>«затяжной сбой»</translation>
    </message>
    <message>
        <source>“still down”</source>
        <translation>«всё ещё недоступен»</translation>
    </message>
    <message>
        <source>“recovered”</source>
        <translation>«снова доступен»</translation>
    </message>
    <message>
        <source>“paused”</source>
        <translation>«приостановлен»</translation>
    </message>
    <message>
        <source>“certificate ends”</source>
        <translation>«сертификат истекает»</translation>
    </message>
    <message>
        <source>test</source>
        <translation>«тест»</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>name of a channel</comment>
        <translation>%1: не удалось</translation>
    </message>
    <message numerus="yes">
        <source>%1 not delivered after %n attempt(s)</source>
        <translation>
            <numerusform>Оповещение %1 не доставлено после %n попытки</numerusform>
            <numerusform>Оповещение %1 не доставлено после %n попыток</numerusform>
            <numerusform>Оповещение %1 не доставлено после %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>Оповещение %1 не доставлено</translation>
    </message>
    <message>
        <source>%1 not asked</source>
        <comment>name of a channel</comment>
        <translation>%1: не использован</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>Оповещение %1 не отправлено</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n неудача</numerusform>
            <numerusform>%n неудачи</numerusform>
            <numerusform>%n неудач</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>3 failures within 1 h</comment>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>Confirmed down</source>
        <translation>Недоступность подтверждена</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>Затяжной сбой</translation>
    </message>
    <message>
        <source>Down again: it is flapping</source>
        <translation>Снова недоступен: работает нестабильно</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed down after %n failure(s)</source>
        <translation>
            <numerusform>Недоступность подтверждена после %n неудачи</numerusform>
            <numerusform>Недоступность подтверждена после %n неудач</numerusform>
            <numerusform>Недоступность подтверждена после %n неудач</numerusform>
        </translation>
    </message>
    <message>
        <source>Still down after %1</source>
        <translation>Всё ещё недоступен спустя %1</translation>
    </message>
    <message>
        <source>Down for good: it no longer comes and goes</source>
        <translation>Недоступен постоянно: больше не появляется</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Взят в работу</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Взят в работу: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message numerus="yes">
        <source>Still failing, %n time(s) in a row</source>
        <translation>
            <numerusform>Сбои продолжаются, %n раз подряд</numerusform>
            <numerusform>Сбои продолжаются, %n раза подряд</numerusform>
            <numerusform>Сбои продолжаются, %n раз подряд</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Checked %2 now.</source>
        <comment>failure; every 30 s</comment>
        <translation>%1
Теперь проверяется %2.</translation>
    </message>
    <message>
        <source>Lasted %1.</source>
        <translation>Длительность: %1.</translation>
    </message>
    <message>
        <source>Called recovered at %1, after %2 without a failure.</source>
        <translation>Признан снова доступным: %1, после %2 без неудач.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Снова доступен</translation>
    </message>
    <message>
        <source>First failure</source>
        <translation>Первая неудача</translation>
    </message>
    <message>
        <source>The monitor of this incident is gone.</source>
        <translation>Монитора этого инцидента больше нет.</translation>
    </message>
    <message>
        <source>Flapping for %1</source>
        <translation>Нестабилен %1</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>Недоступен %1</translation>
    </message>
    <message>
        <source>Closed by a pause</source>
        <translation>Закрыт из-за паузы</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <comment>time, how long ago</comment>
        <translation>С %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2, lasted %3</source>
        <comment>begin, end, duration</comment>
        <translation>%1 – %2, длительность %3</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Инцидент: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Начало: %1</translation>
    </message>
    <message>
        <source>Still open after %1</source>
        <translation>Всё ещё открыт спустя %1</translation>
    </message>
    <message>
        <source>Ended: %1, lasted %2</source>
        <translation>Конец: %1, длительность %2</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>ListContextMenu</name>
    <message>
        <source>&amp;Move to group</source>
        <translation>Переместить в &amp;группу</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>&amp;Новая группа…</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Развернуть</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Свернуть</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Свернуть &amp;все</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>Развернуть вс&amp;е</translation>
    </message>
    <message>
        <source>&amp;Rename group…</source>
        <translation>&amp;Переименовать группу…</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>Переместить на верхний &amp;уровень</translation>
    </message>
</context>
<context>
    <name>MonitorEdit</name>
    <message>
        <source>“%1” was deleted meanwhile.</source>
        <translation>«%1» тем временем удалён.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so that can&apos;t be taken back.</source>
        <translation>«%1» с тех пор изменён, поэтому отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>MonitorRow</name>
    <message>
        <source>Tags: %1</source>
        <translation>Метки: %1</translation>
    </message>
    <message>
        <source>uptime %1</source>
        <translation>доступность %1</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>задержка %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>группа %1</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Слишком короткая: нужно не менее 8 знаков.</translation>
    </message>
    <message>
        <source>Weak: a few words more make it safe.</source>
        <translation>Слабая: ещё несколько слов сделают её надёжной.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Неплохая.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Надёжная.</translation>
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
        <translation>Соединение</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Первый байт</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передача</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Run by hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>По расписанию</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Результат: %1</translation>
    </message>
    <message>
        <source>Kind of failure: %1</source>
        <translation>Вид неудачи: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Всего: %1</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>phase, duration</comment>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Размер: %1</translation>
    </message>
    <message>
        <source>Certificate: %1, valid until %2, SHA-256 %3</source>
        <translation>Сертификат: %1, срок действия до: %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Этот монитор удалён.</translation>
    </message>
</context>
<context>
    <name>Retry</name>
    <message>
        <source>“%1” is not a number of attempts × seconds, such as 2 × 30</source>
        <translation>«%1» — это не число попыток × секунды, например 2 × 30</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Admin</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Also manages users, invitations and the server, and reads the audit log.</source>
        <translation>Кроме того, управляет пользователями, приглашениями и сервером и читает журнал аудита.</translation>
    </message>
    <message>
        <source>Changes monitors, channels and settings, and acknowledges incidents.</source>
        <translation>Изменяет мониторы, каналы и настройки, берёт инциденты в работу.</translation>
    </message>
    <message>
        <source>Sees everything about the team&apos;s monitors and changes nothing.</source>
        <translation>Видит всё о мониторах команды и ничего не меняет.</translation>
    </message>
</context>
<context>
    <name>SecretQuestion</name>
    <message>
        <source>Monitron is closing.</source>
        <translation>Monitron закрывается.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Watches APIs and sites.

&quot;monitron check URL&quot; runs checks without a window; see &quot;monitron check --help&quot;.</source>
        <translation>Следит за API и сайтами.

«monitron check URL» выполняет проверки без окна; см. «monitron check --help».</translation>
    </message>
    <message>
        <source>Keeps the data in &lt;directory&gt;.</source>
        <translation>Хранит данные в каталоге &lt;directory&gt;.</translation>
    </message>
    <message>
        <source>Imports monitors from a JSON or CSV &lt;file&gt;.</source>
        <translation>Импортирует мониторы из &lt;file&gt; в формате JSON или CSV.</translation>
    </message>
    <message>
        <source>Goes back to a backup &lt;file&gt; first.</source>
        <translation>Сначала возвращается к резервной копии &lt;file&gt;.</translation>
    </message>
    <message>
        <source>Starts in the tray.</source>
        <translation>Запускается в системном лотке.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Выводит версию.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Выводит эту справку.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Неожиданный аргумент «%1».</translation>
    </message>
    <message>
        <source>Try &quot;monitron --help&quot;.</source>
        <translation>Попробуйте «monitron --help».</translation>
    </message>
    <message>
        <source>There is no display here, so the window can&apos;t be shown.
&quot;monitron check URL&quot; runs checks without one.
</source>
        <translation>Здесь нет дисплея, поэтому окно показать нельзя.
«monitron check URL» выполняет проверки без него.
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
        <translation>Использование: monitron [--profile ПАПКА] [--import ФАЙЛ] [--restore ФАЙЛ] [--minimized]
               monitron monitron://join/…
               monitron check URL …

  --profile ПАПКА      хранит данные там
  --import ФАЙЛ        импортирует мониторы из JSON или CSV
  --restore ФАЙЛ       возвращается к резервной копии; нынешние данные остаются рядом
  --minimized          запускается в системном лотке
  -v, --version        выводит версию
  -h, --help           выводит эту справку
</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Доступен</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>Down for 4 min</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2</source>
        <comment>monitors</comment>
        <translation>Загрузка: %1 из %2</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>not saving</source>
        <translation>не сохраняет</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>проверяет</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>нет сети</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n изменение ждёт</numerusform>
            <numerusform>%n изменения ждут</numerusform>
            <numerusform>%n изменений ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Нет связи с %1.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Нет связи.</translation>
    </message>
    <message>
        <source>What you see is as it was then; Monitron goes on by itself.</source>
        <translation>Вы видите то, что было тогда; Monitron продолжит сам.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Вход не выполнен.</translation>
    </message>
    <message>
        <source>Sign in again: nothing that you changed is lost.</source>
        <translation>Войдите снова: ничего из изменённого вами не пропадёт.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the server.</source>
        <translation>
            <numerusform>%n изменение ждёт сервера.</numerusform>
            <numerusform>%n изменения ждут сервера.</numerusform>
            <numerusform>%n изменений ждут сервера.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <comment>changes that were made here</comment>
        <translation>
            <numerusform>%n требует решения</numerusform>
            <numerusform>%n требуют решения</numerusform>
            <numerusform>%n требуют решения</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wait, %2 need a decision</source>
        <comment>changes that were made here</comment>
        <translation>%1 ждут, %2 требуют решения</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours need a decision.</source>
        <translation>
            <numerusform>%n ваше изменение требует решения.</numerusform>
            <numerusform>%n ваших изменения требуют решения.</numerusform>
            <numerusform>%n ваших изменений требуют решения.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagColor</name>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message>
        <source>The list of teams can&apos;t be read: %1 (%2)</source>
        <translation>Не удалось прочитать список команд: %1 (%2)</translation>
    </message>
    <message>
        <source>The list of teams was written by a newer Monitron. Use that one.</source>
        <translation>Список команд записан более новой версией Monitron. Используйте её.</translation>
    </message>
    <message>
        <source>an entry is no team</source>
        <translation>одна из записей — не команда</translation>
    </message>
    <message>
        <source>The list of teams is damaged (%1). It is kept as “%2”; add the teams that are missing again.</source>
        <translation>Список команд повреждён (%1). Он сохранён как «%2»; добавьте недостающие команды снова.</translation>
    </message>
    <message>
        <source>The list of teams is damaged (%1).</source>
        <translation>Список команд повреждён (%1).</translation>
    </message>
    <message>
        <source>You have joined this team already, as %1.</source>
        <translation>Вы уже в этой команде, как %1.</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>Этой команды больше нет.</translation>
    </message>
    <message>
        <source>The list of teams can&apos;t be written: %1 (%2)</source>
        <translation>Не удалось записать список команд: %1 (%2)</translation>
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
        <translation>Статус %1 входит в %2</translation>
    </message>
    <message>
        <source>Status %1; expected %2</source>
        <translation>Статус %1; ожидался %2</translation>
    </message>
    <message>
        <source>Certificate or TLS: %1</source>
        <translation>Сертификат или TLS: %1</translation>
    </message>
    <message numerus="yes">
        <source>Certificate valid, %n day(s) left</source>
        <translation>
            <numerusform>Сертификат действителен, остался %n день</numerusform>
            <numerusform>Сертификат действителен, осталось %n дня</numerusform>
            <numerusform>Сертификат действителен, осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certificate ended %n day(s) ago</source>
        <translation>
            <numerusform>Сертификат истёк %n день назад</numerusform>
            <numerusform>Сертификат истёк %n дня назад</numerusform>
            <numerusform>Сертификат истёк %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection within %1</source>
        <translation>Нет соединения за %1</translation>
    </message>
    <message>
        <source>No complete answer within %1</source>
        <translation>Нет полного ответа за %1</translation>
    </message>
    <message>
        <source>Connected within %1 (%2)</source>
        <translation>Соединение в пределах %1 (%2)</translation>
    </message>
    <message>
        <source>Answered within %1 (%2)</source>
        <translation>Ответ в пределах %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Redirected more often than %n time(s)</source>
        <translation>
            <numerusform>Перенаправлений больше %n</numerusform>
            <numerusform>Перенаправлений больше %n</numerusform>
            <numerusform>Перенаправлений больше %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redirected to %1 (followed up to %n time(s))</source>
        <translation>
            <numerusform>Перенаправлен на %1 (допускается до %n перенаправления)</numerusform>
            <numerusform>Перенаправлен на %1 (допускается до %n перенаправлений)</numerusform>
            <numerusform>Перенаправлен на %1 (допускается до %n перенаправлений)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said: this computer has no network</source>
        <translation>Ничего нельзя сказать: у этого компьютера нет сети</translation>
    </message>
</context>
<context>
    <name>monitron::AccountWindow</name>
    <message>
        <source>Your account</source>
        <translation>Ваша учётная запись</translation>
    </message>
</context>
<context>
    <name>monitron::AddTeamDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Добавить команду</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Запрос к серверу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Where is your team&apos;s server?</source>
        <translation>Где находится сервер вашей команды?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Or the link of an invitation, which begins with monitron://join/.</source>
        <translation>Или ссылка приглашения, которая начинается с monitron://join/.</translation>
    </message>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Всё равно подключиться без шифрования</translation>
    </message>
    <message>
        <source>Everybody on the way can read your password and everything else, and change it.</source>
        <translation>Любой на пути может прочитать ваш пароль и всё остальное и изменить это.</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Это нужный сервер?</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Отпечаток сертификата</translation>
    </message>
    <message>
        <source>Compare it with the one that whoever runs the server tells you. From then on only this certificate is accepted, and you are not asked again.</source>
        <translation>Сравните его с тем, который назовёт тот, кто обслуживает сервер. С этого момента принимается только этот сертификат, и больше вас не спрашивают.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>У меня есть учётная запись</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1: %2

%3 Its fingerprint (SHA-256):</source>
        <translation>Никто из тех, кому доверяет этот компьютер, не ручается за сертификат узла %1: %2

%3 Его отпечаток (SHA-256):</translation>
    </message>
    <message>
        <source>%1 – Monitron %2</source>
        <comment>host, version</comment>
        <translation>%1 – Monitron %2</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Я здесь впервые</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>У меня есть приглашение</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Доверять этому сертификату</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Создать учётную запись</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>monitron::AdministrationWindow</name>
    <message>
        <source>Administration</source>
        <translation>Администрирование</translation>
    </message>
    <message>
        <source>Only admins of the team see users, invitations, the audit log and the settings of the server. Ask one of them if you need to.</source>
        <translation>Пользователей, приглашения, журнал аудита и настройки сервера видят только администраторы команды. Если нужно, обратитесь к кому-нибудь из них.</translation>
    </message>
</context>
<context>
    <name>monitron::AlertsPage</name>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> мин</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Недоступен после неудач</translation>
    </message>
    <message>
        <source>In a row; one hiccup is no outage.</source>
        <translation>Подряд; одна осечка — не повод для тревоги.</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>Доступен после успехов</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>Проверки при сбоях</translation>
    </message>
    <message>
        <source>Attempts × seconds, the last for ever; never slower than the interval.</source>
        <translation>Попытки × секунды, последние бессрочно; не реже обычного интервала.</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>Затяжной сбой после неудач</translation>
    </message>
    <message>
        <source>That many failed checks within the window are a sustained outage.</source>
        <translation>Столько неудачных проверок за окно времени — это затяжной сбой.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно времени</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>Нестабилен с инцидента</translation>
    </message>
    <message>
        <source>The n-th within the window is told as flapping.</source>
        <translation>При n-м за окно времени сообщается о нестабильности.</translation>
    </message>
    <message>
        <source>Calm before “recovered”</source>
        <translation>Затишье до «снова доступен»</translation>
    </message>
    <message>
        <source>For flapping and sustained outages.</source>
        <translation>При нестабильности и затяжных сбоях.</translation>
    </message>
    <message>
        <source>“Still down” every</source>
        <translation>Напоминать каждые</translation>
    </message>
</context>
<context>
    <name>monitron::AlertsSection</name>
    <message>
        <source>Alerts and channels</source>
        <translation>Оповещения и каналы</translation>
    </message>
    <message>
        <source>Nobody is told when something breaks. Add a channel.</source>
        <translation>Если что-то сломается, никто об этом не узнает. Добавьте канал.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>kind of channel</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>На 1 час</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>На 4 часа</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>До завтра, %1</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Mute all alerts</source>
        <translation>Отключить все оповещения</translation>
    </message>
    <message>
        <source>Checks go on. What would have been told meanwhile is kept with its incident as not sent.</source>
        <translation>Проверки продолжаются. Всё, о чём следовало оповестить, сохраняется в инциденте как неотправленное.</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Отключены до %1.</translation>
    </message>
    <message>
        <source>Nobody is told when something breaks.</source>
        <translation>Если что-то сломается, никто об этом не узнает.</translation>
    </message>
</context>
<context>
    <name>monitron::ApiKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>Новый ключ API</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Создать ключ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What uses it: “deploy”, “status screen”.</source>
        <translation>Для чего он: «развёртывание», «экран состояния».</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>Until it is removed</source>
        <translation>Пока не удалён</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Срок действия</translation>
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
        <translation>использован %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>не использовался</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>4 min ago</comment>
        <translation>истёк %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>in 6 days</comment>
        <translation>истекает %1</translation>
    </message>
    <message>
        <source>doesn&apos;t end</source>
        <translation>бессрочный</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Истёк</translation>
    </message>
</context>
<context>
    <name>monitron::ApiKeysSection</name>
    <message>
        <source>API keys</source>
        <translation>Ключи API</translation>
    </message>
    <message>
        <source>Your keys for programs that use the team&apos;s API. A program can do with a key what its role allows, in your name.</source>
        <translation>Ваши ключи для программ, которые используют API команды. С ключом программа может от вашего имени делать то, что разрешает его роль.</translation>
    </message>
    <message>
        <source>You have no keys. Make one for each program, so that you can take it away alone.</source>
        <translation>У вас нет ключей. Создайте отдельный для каждой программы, чтобы можно было отозвать только его.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Новый ключ…</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Give this key to “%1” now: it goes into the header “Authorization: Bearer …”.</source>
        <translation>Передайте этот ключ сейчас для «%1»: он идёт в заголовок «Authorization: Bearer …».</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Удалить ключ</translation>
    </message>
    <message>
        <source>Remove the key “%1”? What uses it stops working at once.</source>
        <translation>Удалить ключ «%1»? То, что им пользуется, сразу перестанет работать.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>The key is removed.</source>
        <translation>Ключ удалён.</translation>
    </message>
</context>
<context>
    <name>monitron::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Beyond the size that this desktop gives to all programs.</source>
        <translation>Сверх размера, заданного в системе для всех программ.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>monitron::Application</name>
    <message>
        <source>It uses the data in “%1”, but does not answer. Wait until it does, or end it, and start Monitron again.</source>
        <translation>Он использует данные в «%1», но не отвечает. Дождитесь ответа или завершите его и запустите Monitron снова.</translation>
    </message>
    <message>
        <source>Monitron is running on this data. Quit it before you restore a backup.</source>
        <translation>Monitron уже работает с этими данными. Завершите его, прежде чем восстанавливать резервную копию.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Не удалось создать папку «%1».</translation>
    </message>
    <message>
        <source>No daily backup</source>
        <translation>Ежедневная копия не создана</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Не взят в работу</translation>
    </message>
</context>
<context>
    <name>monitron::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>без входа</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an IP address</comment>
        <translation>с %1</translation>
    </message>
</context>
<context>
    <name>monitron::AuditSection</name>
    <message>
        <source>Audit log</source>
        <translation>Журнал аудита</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened in this time.</source>
        <translation>За это время ничего такого не происходило.</translation>
    </message>
    <message>
        <source>All about this thing</source>
        <translation>Всё об этом объекте</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>Выбранная запись</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>Выберите запись, чтобы увидеть её целиком.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Между двумя днями</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Id of a thing</source>
        <translation>Идентификатор объекта</translation>
    </message>
</context>
<context>
    <name>monitron::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Копирование базы данных…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Ход резервного копирования</translation>
    </message>
    <message>
        <source>Verifying the copy…</source>
        <translation>Проверка копии…</translation>
    </message>
    <message>
        <source>Backed up and verified: %1 (%2)</source>
        <translation>Копия создана и проверена: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no backup: %1</source>
        <translation>Резервной копии нет: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite)</source>
        <translation>Резервная копия Monitron (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>monitron::Banner</name>
    <message>
        <source>Do something about it</source>
        <translation>Принять меры</translation>
    </message>
</context>
<context>
    <name>monitron::BannerStack</name>
    <message>
        <source>%1 Nothing is called down meanwhile; checks resume by themselves.</source>
        <comment>why there is no network</comment>
        <translation>%1 Пока это так, мониторы не считаются недоступными; проверки возобновятся сами.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>У этого компьютера нет сети.</translation>
    </message>
    <message numerus="yes">
        <source>Results can&apos;t be saved: %1 (%n waiting)</source>
        <translation>
            <numerusform>Не удаётся сохранить результаты: %1 (%n ожидает)</numerusform>
            <numerusform>Не удаётся сохранить результаты: %1 (%n ожидают)</numerusform>
            <numerusform>Не удаётся сохранить результаты: %1 (%n ожидают)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Разблокировать…</translation>
    </message>
    <message>
        <source>The passwords are locked: checks and alerts that need one can&apos;t be made.</source>
        <translation>Пароли заблокированы: проверки и оповещения, которым нужен пароль, невозможны.</translation>
    </message>
</context>
<context>
    <name>monitron::BulkEditDialog</name>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n monitor(s)</source>
        <translation>
            <numerusform>Изменить %n монитор</numerusform>
            <numerusform>Изменить %n монитора</numerusform>
            <numerusform>Изменить %n мониторов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Поле</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Значение</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n изменится</numerusform>
            <numerusform>%n изменятся</numerusform>
            <numerusform>%n изменятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t take this value</source>
        <translation>
            <numerusform>%n не примет это значение</numerusform>
            <numerusform>%n не примут это значение</numerusform>
            <numerusform>%n не примут это значение</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” changed in %n monitor(s)</source>
        <translation>
            <numerusform>Изменено «%1» в %n мониторе</numerusform>
            <numerusform>Изменено «%1» в %n мониторах</numerusform>
            <numerusform>Изменено «%1» в %n мониторах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
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
        <translation>не изменено</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Монитор</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
</context>
<context>
    <name>monitron::ChangesCard</name>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Nothing has been changed since it was made.</source>
        <translation>С момента создания ничего не менялось.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Показать все %1</translation>
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
        <translation>Оповещения: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Итог проверки канала</translation>
    </message>
    <message>
        <source>Tell about</source>
        <translation>Сообщать о событиях</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Отправить тест</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Отправка теста…</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>Тест принят.</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>Тест принят: %1</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>Тест не удался: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>monitron::ChannelRow</name>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what the button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Отправка теста…</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>Тест не удался: %1</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>Тест принят.</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>Тест принят: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove “%1”? Alerts are not sent through it any more, and its password is forgotten.</source>
        <translation>Удалить «%1»? Оповещения больше не будут отправляться по этому каналу, а его пароль будет забыт.</translation>
    </message>
</context>
<context>
    <name>monitron::ChartCard</name>
    <message>
        <source>median</source>
        <translation>медиана</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % в пределах</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>неудачно</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 ч</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 д</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 д</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Фазы</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>К текущему времени</translation>
    </message>
    <message>
        <source>Distribution of the response times</source>
        <translation>Распределение времени ответа</translation>
    </message>
    <message>
        <source>The history can&apos;t be read: %1</source>
        <translation>Не удалось прочитать историю: %1</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Чтение истории…</translation>
    </message>
    <message>
        <source>No check has been made in this time.</source>
        <translation>За это время проверок не было.</translation>
    </message>
    <message>
        <source>Response time by phase</source>
        <translation>Время ответа по фазам</translation>
    </message>
</context>
<context>
    <name>monitron::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Легенда: %1</translation>
    </message>
</context>
<context>
    <name>monitron::CheckArguments</name>
    <message>
        <source>--header “%1”: write it as &apos;Name: value&apos;</source>
        <translation>--header «%1»: запишите его как &apos;Имя: значение&apos;</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 требует целого числа от %2 до %3, а не «%4»</translation>
    </message>
    <message>
        <source>--timeout needs seconds from 1 to 60, not “%1”</source>
        <translation>--timeout требует числа секунд от 1 до 60, а не «%1»</translation>
    </message>
    <message>
        <source>Which address? Give one URL</source>
        <translation>Какой адрес? Укажите один URL</translation>
    </message>
    <message>
        <source>Give one URL, not several</source>
        <translation>Укажите один URL, а не несколько</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be checked: use http://, https:// or tcp://host:port</source>
        <translation>«%1» нельзя проверить: используйте http://, https:// или tcp://host:port</translation>
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
        <translation>Использование: monitron check URL [параметры]
Проверяет адрес один раз, без профиля, и показывает, на что ушло время.
URL — это http://…, https://… или tcp://host:port; без схемы подразумевается https.

  --method M          GET (по умолчанию), HEAD, POST, PUT, PATCH, DELETE или OPTIONS
  --header &apos;K: V&apos;     отправить заголовок; можно повторять
  --body TEXT         отправить тело запроса
  --timeout S         секунд на всю проверку, от 1 до 60 (по умолчанию 10)
  --max-redirects N   предел перенаправлений (по умолчанию 5; 0: перенаправление и есть ответ)
  --insecure          принимать любой сертификат
  --repeat N          проверить N раз подряд и подвести итог
  --json              по одному объекту JSON на проверку, каждый на своей строке

Код возврата: 0 — доступен, 1 — недоступен, 2 — неверные аргументы.
</translation>
    </message>
    <message>
        <source>Help: monitron check --help</source>
        <translation>Справка: monitron check --help</translation>
    </message>
    <message>
        <source>No scheme given, so this checks %1</source>
        <translation>Схема не указана, поэтому проверяется %1</translation>
    </message>
</context>
<context>
    <name>monitron::CheckLogCard</name>
    <message>
        <source>Checks shown</source>
        <translation>Показываемые проверки</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Неудачные</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Без данных</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Перейти ко времени</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>%1 – %2, from the chart</source>
        <comment>times</comment>
        <translation>%1 – %2, с графика</translation>
    </message>
    <message>
        <source>The first check is on its way.</source>
        <translation>Первая проверка уже идёт.</translation>
    </message>
    <message>
        <source>No check failed in this time.</source>
        <translation>За это время неудачных проверок не было.</translation>
    </message>
    <message>
        <source>No check has failed.</source>
        <translation>Неудачных проверок не было.</translation>
    </message>
    <message>
        <source>Every check of this time was observed.</source>
        <translation>За это время проверок без данных не было.</translation>
    </message>
    <message>
        <source>Every check could be observed.</source>
        <translation>Проверок без данных не было.</translation>
    </message>
    <message>
        <source>No check was made in this time.</source>
        <translation>За это время проверок не было.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of the first check shown, of how many, its time</comment>
        <translation>%1 из %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::CheckLogModel</name>
    <message>
        <source>Is being read</source>
        <translation>Загружается</translation>
    </message>
    <message>
        <source>Run by hand</source>
        <translation>Вручную</translation>
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
        <translation>Соединение</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Первый байт</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>ДОСТУПЕН</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>НЕДОСТУПЕН</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>байт: %1</translation>
    </message>
    <message>
        <source>Certificate %1 from %2 ended on %3</source>
        <translation>Сертификат %1 от %2 истёк %3</translation>
    </message>
    <message>
        <source>Certificate %1 from %2 ends on %3, in %4 days</source>
        <translation>Сертификат %1 от %2 истекает %3, осталось дней: %4</translation>
    </message>
    <message>
        <source>%1 of %2 up; min %3, p50 %4, p95 %5, max %6</source>
        <translation>доступен %1 из %2; min %3, p50 %4, p95 %5, max %6</translation>
    </message>
</context>
<context>
    <name>monitron::CheckSheet</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Фазы</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>This computer could not look: it had no network, or had just woken up. Nothing is said about the target, and uptime doesn&apos;t count it.</source>
        <translation>Этот компьютер не мог выполнить проверку: не было сети или он только что вышел из сна. О цели это ничего не говорит и в доступности не учитывается.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Конечный адрес</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Address, protocol and certificates are those last seen at this endpoint.</source>
        <translation>Адрес, протокол и сертификаты — последние, полученные от этого узла.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Заголовки и тело</translation>
    </message>
    <message>
        <source>Headers and body are kept of failures only.</source>
        <translation>Заголовки и тело сохраняются только для неудачных проверок.</translation>
    </message>
    <message>
        <source>What this failure looked like isn&apos;t kept any more.</source>
        <translation>Подробности этой неудачи больше не хранятся.</translation>
    </message>
    <message>
        <source>The check failed before there was an answer.</source>
        <translation>Проверка не удалась до получения ответа.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>The body was empty.</source>
        <translation>Тело было пустым.</translation>
    </message>
    <message>
        <source>Body, the first 4 KiB</source>
        <translation>Тело, первые 4 KiB</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>The body isn&apos;t text: %1 of binary data.</source>
        <translation>Тело — не текст: двоичные данные, %1.</translation>
    </message>
    <message>
        <source>Secrets were blacked out before this was kept.</source>
        <translation>Секретные данные были скрыты перед сохранением.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истёк</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Издан</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Срок</translation>
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
        <translation>Копировать отпечаток</translation>
    </message>
    <message>
        <source>Address asked</source>
        <translation>Запрошенный адрес</translation>
    </message>
</context>
<context>
    <name>monitron::CheckWindow</name>
    <message>
        <source>Good</source>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неудачно</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать сведения</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The details are in the clipboard.</source>
        <translation>Сведения скопированы в буфер обмена.</translation>
    </message>
    <message>
        <source>Asked for a check now. It will be the newest.</source>
        <translation>Проверка запрошена. Она станет самой новой.</translation>
    </message>
    <message>
        <source>%1 · check</source>
        <comment>name of a monitor</comment>
        <translation>%1 · проверка</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min</comment>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>run by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>по расписанию</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Копировать как curl</translation>
    </message>
    <message>
        <source>The request as a command for a terminal, without its passwords</source>
        <translation>Запрос в виде команды для терминала, без паролей</translation>
    </message>
    <message>
        <source>The curl command is in the clipboard.</source>
        <translation>Команда curl скопирована в буфер обмена.</translation>
    </message>
</context>
<context>
    <name>monitron::CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>Найти или выполнить</translation>
    </message>
    <message>
        <source>A monitor, an incident, a setting, an action, or an address to watch</source>
        <translation>Монитор, инцидент, настройка, действие или адрес для наблюдения</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>Ничего не найдено. Попробуйте ввести меньше букв.</translation>
    </message>
    <message>
        <source>A monitor, an incident, a setting or an action</source>
        <translation>Монитор, инцидент, настройка или действие</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictBar</name>
    <message>
        <source>Take theirs</source>
        <translation>Чужая версия</translation>
    </message>
    <message>
        <source>Shows the monitor as it is now; what you entered is lost.</source>
        <translation>Показывает монитор в нынешнем виде; введённое вами пропадёт.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Моя версия</translation>
    </message>
    <message>
        <source>Saves what you see here over the other change.</source>
        <translation>Сохраняет показанное здесь поверх чужих изменений.</translation>
    </message>
    <message>
        <source>This monitor was changed elsewhere meanwhile.</source>
        <translation>Тем временем этот монитор изменили в другом месте.</translation>
    </message>
    <message>
        <source>Its settings are the same as yours.</source>
        <translation>Его настройки совпадают с вашими.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ConflictDialog</name>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Сохранить результат</translation>
    </message>
    <message>
        <source>Two changes of “%1”</source>
        <translation>Два изменения «%1»</translation>
    </message>
    <message>
        <source>Use mine for all</source>
        <translation>Везде взять мои</translation>
    </message>
    <message>
        <source>Use theirs for all</source>
        <translation>Везде взять чужие</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You set:</source>
        <translation>Вы задали:</translation>
    </message>
    <message>
        <source>Bring it back with my changes</source>
        <translation>Вернуть с моими изменениями</translation>
    </message>
    <message>
        <source>Remove it anyway</source>
        <translation>Всё равно удалить</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Оставить удалённым</translation>
    </message>
    <message>
        <source>Keep it as it is there</source>
        <translation>Оставить как есть там</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) to decide</source>
        <translation>
            <numerusform>Осталось решить: %n настройка</numerusform>
            <numerusform>Осталось решить: %n настройки</numerusform>
            <numerusform>Осталось решить: %n настроек</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Всё решено.</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictModel</name>
    <message>
        <source>seconds</source>
        <translation>секунды</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>не является числом</translation>
    </message>
    <message>
        <source>the one you set</source>
        <comment>a password</comment>
        <translation>заданный вами</translation>
    </message>
    <message>
        <source>the one set there</source>
        <comment>a password</comment>
        <translation>заданный там</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictRow</name>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>было «%1»</translation>
    </message>
    <message>
        <source>only you changed it</source>
        <translation>изменили только вы</translation>
    </message>
    <message>
        <source>%1: use mine, %2</source>
        <translation>%1: взять моё, %2</translation>
    </message>
    <message>
        <source>%1: use theirs, %2</source>
        <translation>%1: взять чужое, %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Result (%1)</source>
        <comment>unit</comment>
        <translation>Результат (%1)</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1, моё</translation>
    </message>
    <message>
        <source>%1, theirs</source>
        <translation>%1, чужое</translation>
    </message>
    <message>
        <source>%1, the result</source>
        <translation>%1, результат</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>setting, unit</comment>
        <translation>%1, единица: %2</translation>
    </message>
    <message>
        <source>Not decided (%1)</source>
        <translation>Не решено (%1)</translation>
    </message>
</context>
<context>
    <name>monitron::CredentialsForm</name>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Одноразовый пароль</translation>
    </message>
    <message>
        <source>Six digits from your authenticator app, or a recovery code.</source>
        <translation>Шесть цифр из приложения для проверки подлинности или код восстановления.</translation>
    </message>
</context>
<context>
    <name>monitron::DataSection</name>
    <message>
        <source>Monitors and data</source>
        <translation>Мониторы и данные</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Monitors as a file</source>
        <translation>Мониторы в файле</translation>
    </message>
    <message>
        <source>JSON or CSV, without passwords.</source>
        <translation>JSON или CSV, без паролей.</translation>
    </message>
    <message>
        <source>Recently deleted…</source>
        <translation>Недавно удалённые…</translation>
    </message>
    <message>
        <source>Deleted monitors</source>
        <translation>Удалённые мониторы</translation>
    </message>
    <message>
        <source>Kept for 30 days with their history.</source>
        <translation>Хранятся 30 дней вместе с историей.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>This desktop has no program that opens folders.</source>
        <translation>В системе нет программы, открывающей папки.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Создать…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Everything but the passwords in one file, made and verified while Monitron goes on.</source>
        <translation>Всё, кроме паролей, в одном файле; создаётся и проверяется без остановки Monitron.</translation>
    </message>
    <message>
        <source>Back up every day</source>
        <translation>Создавать копию каждый день</translation>
    </message>
    <message>
        <source>Into the folder “backups” beside the data; the latest three are kept.</source>
        <translation>В папке «backups» рядом с данными; хранятся три последние.</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>База данных: %1</translation>
    </message>
    <message>
        <source>daily backups %1</source>
        <translation>ежедневные копии: %1</translation>
    </message>
    <message>
        <source>free on this disk %1</source>
        <translation>свободно на диске: %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite);;All files (*)</source>
        <translation>Резервная копия Monitron (*.sqlite);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>monitron::DayStrip</name>
    <message>
        <source>%1: %2 up</source>
        <comment>date, percentage</comment>
        <translation>%1: доступность %2</translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1: нет данных</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>Недоступен %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n инцидент</numerusform>
            <numerusform>%n инцидента</numerusform>
            <numerusform>%n инцидентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <translation>
            <numerusform>%n неудачная проверка</numerusform>
            <numerusform>%n неудачные проверки</numerusform>
            <numerusform>%n неудачных проверок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Последний %n день</numerusform>
            <numerusform>Последние %n дня</numerusform>
            <numerusform>Последние %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with an outage</source>
        <translation>
            <numerusform>%n день с простоем</numerusform>
            <numerusform>%n дня с простоями</numerusform>
            <numerusform>%n дней с простоями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with failed checks only</source>
        <translation>
            <numerusform>%n только с неудачными проверками</numerusform>
            <numerusform>%n только с неудачными проверками</numerusform>
            <numerusform>%n только с неудачными проверками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not observed</source>
        <translation>
            <numerusform>%n без данных</numerusform>
            <numerusform>%n без данных</numerusform>
            <numerusform>%n без данных</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::DayStripCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 observed</source>
        <comment>uptime, share of the time</comment>
        <translation>%1, данные за %2 времени</translation>
    </message>
</context>
<context>
    <name>monitron::DefaultsSection</name>
    <message>
        <source>New monitors</source>
        <translation>Новые мониторы</translation>
    </message>
    <message>
        <source>What a new monitor begins with. Monitors that are there already stay as they are.</source>
        <translation>Исходные настройки нового монитора. Уже созданные мониторы не меняются.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Интервал проверки</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Тайм-аут</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>По умолчанию</translation>
    </message>
</context>
<context>
    <name>monitron::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>monitron::DesktopNotifier</name>
    <message>
        <source>This desktop has neither a notification service nor a tray.</source>
        <translation>В системе нет ни службы уведомлений, ни системного лотка.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Взять в работу</translation>
    </message>
</context>
<context>
    <name>monitron::DetailHead</name>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>, now %1</source>
        <comment>every 30 s</comment>
        <translation>, сейчас %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>in 18 s</comment>
        <translation>следующая %1</translation>
    </message>
    <message>
        <source>What you changed waits for the server.</source>
        <translation>Ваши изменения ждут сервера.</translation>
    </message>
    <message>
        <source>What you changed contradicts the team&apos;s. This is what the server has.</source>
        <translation>Ваши изменения противоречат изменениям команды. Здесь показано то, что есть на сервере.</translation>
    </message>
    <message>
        <source>The server refused what you changed. This is what it has.</source>
        <translation>Сервер отклонил ваши изменения. Здесь показано то, что есть на нём.</translation>
    </message>
</context>
<context>
    <name>monitron::DetailPane</name>
    <message>
        <source>Select a monitor to see how it is doing.</source>
        <translation>Выберите монитор, чтобы увидеть его состояние.</translation>
    </message>
</context>
<context>
    <name>monitron::DetailTiles</name>
    <message>
        <source>Nothing was observed in this time.</source>
        <translation>За это время нет данных.</translation>
    </message>
    <message>
        <source>%1 of the time was observed; down for %2.</source>
        <translation>Данные есть за %1 времени; недоступен %2.</translation>
    </message>
    <message>
        <source>%1 ms, of the good checks of the last 24 hours</source>
        <translation>%1 ms по успешным проверкам за последние 24 часа</translation>
    </message>
    <message>
        <source>No good check in the last 24 hours.</source>
        <translation>За последние 24 часа успешных проверок не было.</translation>
    </message>
    <message>
        <source>Uptime 24 h</source>
        <translation>Доступность 24 ч</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>Mean 24 h</source>
        <translation>Среднее 24 ч</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>След. проверка</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истёк</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>subject of the certificate, time</comment>
        <translation>%1, срок действия до: %2</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>истекает</translation>
    </message>
    <message>
        <source>renew it</source>
        <translation>обновите</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
</context>
<context>
    <name>monitron::DropTarget</name>
    <message>
        <source>Look through “%1” and import monitors from it</source>
        <translation>Просмотреть «%1» и импортировать мониторы</translation>
    </message>
    <message>
        <source>Look through “%1”; one file at a time</source>
        <translation>Просмотреть «%1»; по одному файлу за раз</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Следить за %1</translation>
    </message>
    <message>
        <source>New monitor from a curl command</source>
        <translation>Новый монитор из команды curl</translation>
    </message>
    <message>
        <source>Look through these addresses and import them</source>
        <translation>Просмотреть эти адреса и импортировать их</translation>
    </message>
</context>
<context>
    <name>monitron::EditorForm</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>http, https, or tcp://host:port. Or paste a curl command.</source>
        <translation>http, https или tcp://host:port. Можно вставить команду curl.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Within another: Production/API.</source>
        <translation>Внутри другой: Production/API.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Через запятую.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>For whoever is woken up at night.</source>
        <translation>Для того, кого разбудят ночью.</translation>
    </message>
    <message>
        <source>Settings of the monitor</source>
        <translation>Настройки монитора</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Ожидания</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Only the first address is taken here; “Import” takes many.</source>
        <translation>Здесь берётся только первый адрес; для нескольких есть «Импорт».</translation>
    </message>
    <message>
        <source>%1 ■</source>
        <comment>a tab with something wrong in it</comment>
        <translation>%1 ■</translation>
    </message>
    <message>
        <source>Something here needs another look.</source>
        <translation>Здесь есть что исправить.</translation>
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
        <translation>Нет (открытым текстом)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Empty: no authentication.</source>
        <translation>Пусто — без аутентификации.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Kept where Settings, Passwords says, never in the database.</source>
        <translation>Хранится там, где указано в разделе «Пароли» настроек, но не в базе данных.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Через запятую.</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Тайм-аут</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>не изменён</translation>
    </message>
</context>
<context>
    <name>monitron::EmptyState</name>
    <message>
        <source>Watch</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>What shall Monitron watch?</source>
        <translation>За чем следить?</translation>
    </message>
    <message>
        <source>Paste the address of a site or an API. It is checked every minute from now on.</source>
        <translation>Вставьте адрес сайта или API. С этой минуты он будет проверяться раз в минуту.</translation>
    </message>
    <message>
        <source>Address to watch</source>
        <translation>Адрес для наблюдения</translation>
    </message>
    <message>
        <source>Watch this address</source>
        <translation>Следить за этим адресом</translation>
    </message>
    <message>
        <source>Or drop a file or an address here.</source>
        <translation>Или перетащите сюда файл или адрес.</translation>
    </message>
    <message>
        <source>Import monitors…</source>
        <translation>Импорт мониторов…</translation>
    </message>
    <message>
        <source>Import monitors from a file</source>
        <translation>Импорт мониторов из файла</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>A curl command: it is watched with its headers, body and authentication.</source>
        <translation>Команда curl: наблюдение с её заголовками, телом и аутентификацией.</translation>
    </message>
    <message>
        <source>Several addresses: you can look through them before they are added.</source>
        <translation>Несколько адресов: их можно просмотреть перед добавлением.</translation>
    </message>
    <message>
        <source>A curl command or several addresses are understood, too.</source>
        <translation>Можно вставить и команду curl или несколько адресов.</translation>
    </message>
    <message>
        <source>Nothing is watched here yet.</source>
        <translation>Здесь пока ни за чем не следят.</translation>
    </message>
    <message>
        <source>Add team…</source>
        <translation>Добавить команду…</translation>
    </message>
    <message>
        <source>Join a team that has a Monitron server</source>
        <translation>Присоединиться к команде, у которой есть сервер Monitron</translation>
    </message>
</context>
<context>
    <name>monitron::ExpectationsPage</name>
    <message>
        <source>The certificate must be valid</source>
        <translation>Сертификат должен быть действителен</translation>
    </message>
    <message>
        <source>Accepted status codes</source>
        <translation>Допустимые коды статуса</translation>
    </message>
    <message>
        <source>Codes and ranges, such as 200-299, 404.</source>
        <translation>Коды и диапазоны, например 200-299, 404.</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>Предел перенаправлений</translation>
    </message>
    <message>
        <source>0: a redirect is the answer.</source>
        <translation>0: перенаправление и есть ответ.</translation>
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
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export monitors</source>
        <translation>Экспорт мониторов</translation>
    </message>
    <message>
        <source>JSON: everything but secrets</source>
        <translation>JSON: всё, кроме секретных данных</translation>
    </message>
    <message>
        <source>CSV: for spreadsheets</source>
        <translation>CSV: для электронных таблиц</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Мониторы</translation>
    </message>
    <message>
        <source>Passwords, tokens and headers that carry them are left out.</source>
        <translation>Без паролей, токенов и заголовков, которые их содержат.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Что опущено</translation>
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
            <numerusform>%n монитор экспортирован в %1.</numerusform>
            <numerusform>%n монитора экспортировано в %1.</numerusform>
            <numerusform>%n мониторов экспортировано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it may be secret:</source>
        <translation>Опущено, так как может быть секретным:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
</context>
<context>
    <name>monitron::ExportMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить изображение…</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>Сохранить данные…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Изображения (*.png)</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Сохранить данные</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>monitor, chart</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
</context>
<context>
    <name>monitron::FieldForm</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
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
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Резервная копия…</translation>
    </message>
    <message>
        <source>Import monitors</source>
        <translation>Импорт мониторов</translation>
    </message>
    <message>
        <source>Monitors (*.json *.csv *.txt);;All files (*)</source>
        <translation>Мониторы (*.json *.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>All monitors</source>
        <translation>Все мониторы</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>monitors</comment>
        <translation>
            <numerusform>%n выбранный</numerusform>
            <numerusform>%n выбранных</numerusform>
            <numerusform>%n выбранных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that the filter finds</source>
        <comment>monitors</comment>
        <translation>
            <numerusform>%n подходящий под фильтр</numerusform>
            <numerusform>%n подходящих под фильтр</numerusform>
            <numerusform>%n подходящих под фильтр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::FilterMenu</name>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Сбросить фильтр</translation>
    </message>
</context>
<context>
    <name>monitron::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
</context>
<context>
    <name>monitron::GroupActions</name>
    <message numerus="yes">
        <source>%n monitor(s) taken out of their group</source>
        <translation>
            <numerusform>%n монитор убран из группы</numerusform>
            <numerusform>%n монитора убрано из групп</numerusform>
            <numerusform>%n мониторов убрано из групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) moved to “%1”</source>
        <translation>
            <numerusform>%n монитор перемещён в «%1»</numerusform>
            <numerusform>%n монитора перемещено в «%1»</numerusform>
            <numerusform>%n мониторов перемещено в «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Group “%1” moved to the top</source>
        <translation>Группа «%1» перемещена на верхний уровень</translation>
    </message>
    <message>
        <source>Group “%1” moved into “%2”</source>
        <translation>Группа «%1» перемещена в «%2»</translation>
    </message>
    <message>
        <source>Group “%1” renamed to “%2”</source>
        <translation>Группа «%1» переименована в «%2»</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Переименовать группу</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>Новое название «%1»:</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Name of the group, nested with a slash (Production/API):</source>
        <translation>Название группы, вложенность через косую черту (Production/API):</translation>
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
        <translation>медиана</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Измерений нет.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
</context>
<context>
    <name>monitron::HistoryModel</name>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Этот монитор удалён.</translation>
    </message>
</context>
<context>
    <name>monitron::HistorySection</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Бессрочно</translation>
    </message>
    <message>
        <source>Every single check</source>
        <translation>Каждая проверка</translation>
    </message>
    <message>
        <source>With its phases, status and error.</source>
        <translation>С фазами, статусом и ошибкой.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>По часам</translation>
    </message>
    <message>
        <source>Uptime and response times of each hour.</source>
        <translation>Доступность и время ответа за каждый час.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>Uptime and response times of each day.</source>
        <translation>Доступность и время ответа за каждый день.</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days</comment>
        <translation> д</translation>
    </message>
    <message>
        <source>The database takes %1 now.</source>
        <translation>База данных сейчас занимает %1.</translation>
    </message>
    <message numerus="yes">
        <source>The database takes %1 now. With these %n monitor(s) it will grow to about %2, %3 a monitor.</source>
        <translation>
            <numerusform>База данных сейчас занимает %1. С этим %n монитором она вырастет примерно до %2, по %3 на монитор.</numerusform>
            <numerusform>База данных сейчас занимает %1. С этими %n мониторами она вырастет примерно до %2, по %3 на монитор.</numerusform>
            <numerusform>База данных сейчас занимает %1. С этими %n мониторами она вырастет примерно до %2, по %3 на монитор.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>Сократить историю</translation>
    </message>
    <message>
        <source>What is older will be deleted and can&apos;t be brought back. Incidents are kept.</source>
        <translation>Более старые данные будут удалены без возможности восстановления. Инциденты сохранятся.</translation>
    </message>
    <message>
        <source>Delete the older history</source>
        <translation>Удалить старую историю</translation>
    </message>
</context>
<context>
    <name>monitron::ImportDialog</name>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Снять все</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Импорт «%1»</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>What the import holds</source>
        <translation>Содержимое импорта</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>There is no monitor in it.</source>
        <translation>Мониторов в нём нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). Only what is ticked is imported.</source>
        <translation>
            <numerusform>%n строка. Импортируется только отмеченное.</numerusform>
            <numerusform>%n строки. Импортируется только отмеченное.</numerusform>
            <numerusform>%n строк. Импортируется только отмеченное.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>Импортировать %1 из %2</translation>
    </message>
    <message>
        <source>Nothing can be imported.</source>
        <translation>Импортировать нечего.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) imported.</source>
        <translation>
            <numerusform>%n монитор импортирован.</numerusform>
            <numerusform>%n монитора импортировано.</numerusform>
            <numerusform>%n мониторов импортировано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Остановлено. %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>Не удалось записать «%1»: %2</translation>
    </message>
</context>
<context>
    <name>monitron::ImportJob</name>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>Не удалось прочитать «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is over 64 MiB.</source>
        <translation>Файл «%1» больше 64 MiB.</translation>
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
        <translation>Новый</translation>
    </message>
    <message>
        <source>New. %1</source>
        <translation>Новый. %1</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Already there, with other settings</source>
        <translation>Уже есть, с другими настройками</translation>
    </message>
    <message>
        <source>Can&apos;t be taken: %1</source>
        <translation>Не подходит: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортирован</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Импортирован. %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не сохранён: %1</translation>
    </message>
    <message>
        <source>Entry %1: %2: %3</source>
        <translation>Запись %1: %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2: %3</source>
        <translation>Строка %1: %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Что с ним будет</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentDelegate</name>
    <message>
        <source>flapping</source>
        <translation>нестабилен</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentHead</name>
    <message>
        <source>Open monitor</source>
        <translation>Открыть монитор</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>The whole timeline, to begin a report with</source>
        <translation>Весь ход событий — основа для отчёта</translation>
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
        <translation>Взят в работу</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Взят в работу: %1</translation>
    </message>
    <message>
        <source>%1
Started %2, %3</source>
        <comment>cause, exact time, how long ago</comment>
        <translation>%1
Начало: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, since %3, %4</source>
        <comment>monitor, state, time, cause</comment>
        <translation>%1: %2, с %3, %4</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentListPane</name>
    <message>
        <source>Incidents shown</source>
        <translation>Показываемые инциденты</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Filter incidents by monitor or cause</source>
        <translation>Фильтр инцидентов по монитору или причине</translation>
    </message>
    <message>
        <source>Monitor or cause</source>
        <translation>Монитор или причина</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>No incident fits the filter.</source>
        <translation>Нет инцидентов, подходящих под фильтр.</translation>
    </message>
    <message>
        <source>All quiet: no open incident.</source>
        <translation>Всё спокойно: открытых инцидентов нет.</translation>
    </message>
    <message>
        <source>No incident so far. When a monitor goes down, what happened and who was told is kept here.</source>
        <translation>Инцидентов пока не было. Если монитор станет недоступен, здесь сохранится, что произошло и кого оповестили.</translation>
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
        <translation>Выберите инцидент, чтобы увидеть, что произошло и кого оповестили.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ход событий</translation>
    </message>
    <message>
        <source>Set up a channel…</source>
        <translation>Настроить канал…</translation>
    </message>
    <message>
        <source>Set up a channel in the settings</source>
        <translation>Настроить канал в настройках</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentsCard</name>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>No incident so far.</source>
        <translation>Инцидентов пока не было.</translation>
    </message>
    <message>
        <source>Open this incident among all incidents</source>
        <translation>Открыть этот инцидент среди всех инцидентов</translation>
    </message>
    <message>
        <source>Newer incident</source>
        <translation>Более новый инцидент</translation>
    </message>
    <message>
        <source>Older incident</source>
        <translation>Более старый инцидент</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1, lasted %2</source>
        <comment>time, duration</comment>
        <translation>%1, длительность %2</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationForm</name>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>The code in the link of the invitation.</source>
        <translation>Код из ссылки приглашения.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>The one that was invited.</source>
        <translation>Тот адрес, на который пришло приглашение.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Long is better than complicated.</source>
        <translation>Лучше длинный, чем сложный.</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationsModel</name>
    <message>
        <source>made %1</source>
        <comment>4 min ago</comment>
        <translation>создано %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>in 6 days</comment>
        <translation>истекает %1</translation>
    </message>
    <message>
        <source>Whoever has the link</source>
        <translation>Любой, у кого есть ссылка</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationsSection</name>
    <message>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
    <message>
        <source>An invitation lets one person make an account within a week.</source>
        <translation>Приглашение позволяет одному человеку создать учётную запись в течение недели.</translation>
    </message>
    <message>
        <source>Nobody is invited just now. Invite somebody to work with you on the team&apos;s monitors.</source>
        <translation>Сейчас никто не приглашён. Пригласите кого-нибудь работать с вами над мониторами команды.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Пригласить…</translation>
    </message>
    <message>
        <source>Give this link to whom you want to invite. Whoever has it can join, once.</source>
        <translation>Передайте эту ссылку тому, кого хотите пригласить. Любой, у кого она есть, может один раз войти в команду.</translation>
    </message>
    <message>
        <source>Give this link to %1. It leads to making an account.</source>
        <translation>Передайте эту ссылку: %1. Она ведёт к созданию учётной записи.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know its own address (PUBLIC_URL), so there is no link: give this code and the server&apos;s address to whom you want to invite.</source>
        <translation>Сервер не знает своего адреса (PUBLIC_URL), поэтому ссылки нет: передайте этот код и адрес сервера тому, кого хотите пригласить.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Withdraw this invitation? Its link stops working.</source>
        <translation>Отозвать это приглашение? Его ссылка перестанет работать.</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1? Its link stops working.</source>
        <translation>Отозвать приглашение для %1? Его ссылка перестанет работать.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation>Отозвано.</translation>
    </message>
</context>
<context>
    <name>monitron::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Пригласить кого-нибудь</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>The link is also mailed there, where the server can send mail. Without an address, whoever has the link may use it, once.</source>
        <translation>Ссылка придёт туда и по почте, если сервер может отправлять письма. Без адреса ссылкой может один раз воспользоваться любой, у кого она есть.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
</context>
<context>
    <name>monitron::KeychainSecretStore</name>
    <message>
        <source>The keyring has no such entry.</source>
        <translation>В связке ключей нет такой записи.</translation>
    </message>
    <message>
        <source>The keyring refused access: %1</source>
        <translation>Связка ключей отказала в доступе: %1</translation>
    </message>
    <message>
        <source>No keyring service is running, so passwords can&apos;t be kept safely. Start one (for example gnome-keyring or KWallet) and try again.</source>
        <translation>Служба связки ключей не запущена, поэтому пароли негде надёжно хранить. Запустите её (например, gnome-keyring или KWallet) и повторите попытку.</translation>
    </message>
    <message>
        <source>The keyring could not be asked: %1</source>
        <translation>Не удалось обратиться к связке ключей: %1</translation>
    </message>
</context>
<context>
    <name>monitron::ListMenu</name>
    <message>
        <source>By &amp;group and name</source>
        <translation>По &amp;группе и названию</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>По &amp;названию</translation>
    </message>
    <message>
        <source>By &amp;state, the worst first</source>
        <translation>По &amp;состоянию, худшие сверху</translation>
    </message>
    <message>
        <source>By &amp;uptime</source>
        <translation>По &amp;доступности</translation>
    </message>
    <message>
        <source>By &amp;latency</source>
        <translation>По &amp;задержке</translation>
    </message>
    <message>
        <source>By ne&amp;xt check</source>
        <translation>По с&amp;ледующей проверке</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>По &amp;убыванию</translation>
    </message>
    <message>
        <source>Show recent &amp;checks</source>
        <translation>Показывать &amp;последние проверки</translation>
    </message>
    <message>
        <source>Show u&amp;ptime</source>
        <translation>Показывать д&amp;оступность</translation>
    </message>
    <message>
        <source>Show la&amp;tency</source>
        <translation>Показывать з&amp;адержку</translation>
    </message>
    <message>
        <source>Show n&amp;ext check</source>
        <translation>Показывать следу&amp;ющую проверку</translation>
    </message>
    <message>
        <source>Show t&amp;ags</source>
        <translation>Показывать &amp;метки</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>&amp;Компактные строки</translation>
    </message>
</context>
<context>
    <name>monitron::LocalWorkspace</name>
    <message>
        <source>Desktop notification</source>
        <translation>Уведомление на рабочем столе</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>Резервная копия уже создаётся.</translation>
    </message>
    <message>
        <source>A backup is being verified already.</source>
        <translation>Резервная копия уже проверяется.</translation>
    </message>
</context>
<context>
    <name>monitron::MailSection</name>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Отправить тест</translation>
    </message>
    <message>
        <source>Mail of the server itself</source>
        <translation>Почта самого сервера</translation>
    </message>
    <message>
        <source>Invitations, and links for those who forgot their password, go out this way.</source>
        <translation>Так отправляются приглашения и ссылки для тех, кто забыл пароль.</translation>
    </message>
    <message>
        <source>Send a test mail to</source>
        <translation>Отправить пробное письмо на адрес</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Кому отправить</translation>
    </message>
    <message>
        <source>Channels that alerts go through</source>
        <translation>Каналы, по которым идут оповещения</translation>
    </message>
    <message>
        <source>The test goes to everybody whom the channel tells.</source>
        <translation>Тест получат все, кого оповещает канал.</translation>
    </message>
    <message>
        <source>Channel to test</source>
        <translation>Канал для теста</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no channel</source>
        <translation>Каналов нет</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Отправка теста…</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>Тест не удался: %1</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>Тест принят.</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>Тест принят: %1</translation>
    </message>
</context>
<context>
    <name>monitron::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Фильтр</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Монитор</translation>
    </message>
    <message>
        <source>Run all &amp;failing now</source>
        <translation>Проверить все &amp;сбойные сейчас</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>&amp;Monitors</source>
        <translation>&amp;Мониторы</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Инциденты</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About Monitron</source>
        <translation>&amp;О программе Monitron</translation>
    </message>
    <message>
        <source>About Monitron</source>
        <translation>О программе Monitron</translation>
    </message>
    <message>
        <source>Monitron %1
Watches APIs and sites, keeps their history and tells you first.
Free software under the GNU GPL, version 3 or later.</source>
        <translation>Monitron %1
Следит за API и сайтами, хранит их историю и сообщает вам первым.
Свободная программа под лицензией GNU GPL версии 3 или новее.</translation>
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
        <translation>&amp;Новый монитор…</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>П&amp;ауза</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Дублировать…</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>В&amp;зять в работу</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Копировать адрес</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Открыть в &amp;браузере</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Recently de&amp;leted…</source>
        <translation>Недавно удалённы&amp;е…</translation>
    </message>
    <message>
        <source>Manage ta&amp;gs…</source>
        <translation>Управление &amp;метками…</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Возобновить</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <comment>what is wrong with it</comment>
        <translation>Адрес: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) imported.</source>
        <translation>
            <numerusform>%n монитор импортирован.</numerusform>
            <numerusform>%n монитора импортировано.</numerusform>
            <numerusform>%n мониторов импортировано.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorDetail</name>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Этот монитор удалён.</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorEditor</name>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New monitor</source>
        <translation>Новый монитор</translation>
    </message>
    <message>
        <source>Edit monitor</source>
        <translation>Изменить монитор</translation>
    </message>
    <message>
        <source>Makes one check with these settings; nothing is recorded.</source>
        <translation>Выполняет одну проверку с этими настройками; ничего не записывается.</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Отбросить введённое?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorListPane</name>
    <message>
        <source>Quick filters</source>
        <translation>Быстрые фильтры</translation>
    </message>
    <message>
        <source>Sort and columns</source>
        <translation>Сортировка и столбцы</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Filter monitors</source>
        <translation>Фильтр мониторов</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Words of name, address, group or tags; state:down, tag:prod, group:&quot;Production/API&quot;; a leading - excludes.</source>
        <translation>Слова из названия, адреса, группы или меток; state:down, tag:prod, group:&quot;Production/API&quot;; знак - в начале исключает.</translation>
    </message>
    <message>
        <source>New monitor</source>
        <translation>Новый монитор</translation>
    </message>
    <message>
        <source>New monitor (%1)</source>
        <translation>Новый монитор (%1)</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Мониторы</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n monitor(s)</source>
        <comment>3 of 10,000 monitors</comment>
        <translation>
            <numerusform>%1 из %n монитора</numerusform>
            <numerusform>%1 из %n мониторов</numerusform>
            <numerusform>%1 из %n мониторов</numerusform>
        </translation>
    </message>
    <message>
        <source>No monitor matches “%1”.</source>
        <translation>Под «%1» не подходит ни один монитор.</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorSectionsModel</name>
    <message>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n монитор</numerusform>
            <numerusform>%n монитора</numerusform>
            <numerusform>%n мониторов</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнута</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнута</translation>
    </message>
</context>
<context>
    <name>monitron::NoteField</name>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What was found, what is being done</source>
        <translation>Что обнаружено, что делается</translation>
    </message>
    <message>
        <source>Add the note (%1)</source>
        <translation>Добавить заметку (%1)</translation>
    </message>
    <message>
        <source>Say that somebody is on it; with the note, if one is written. Ends the reminders.</source>
        <translation>Сообщить, что этим кто-то занимается; вместе с заметкой, если она есть. Прекращает напоминания.</translation>
    </message>
    <message>
        <source>A note has %1 characters at most; this one has %2.</source>
        <translation>В заметке может быть не больше %1 знаков; в этой — %2.</translation>
    </message>
</context>
<context>
    <name>monitron::OnceDialog</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>It won&apos;t be shown again.</source>
        <translation>Больше это не будет показано.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Keep it where nobody else reads it.</source>
        <translation>Сохранено в %1. Храните там, где это больше никто не прочтёт.</translation>
    </message>
</context>
<context>
    <name>monitron::OpenIncidentsCard</name>
    <message>
        <source>Open incidents</source>
        <translation>Открытые инциденты</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Все инциденты</translation>
    </message>
    <message>
        <source>All quiet: no open incident.</source>
        <translation>Всё спокойно: открытых инцидентов нет.</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewModel</name>
    <message>
        <source>95 of 100 checks of the last 24 hours took no longer than %1.</source>
        <translation>95 из 100 проверок за последние 24 часа длились не дольше %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n неудача</numerusform>
            <numerusform>%n неудачи</numerusform>
            <numerusform>%n неудач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) failed in hours in which others were good.</source>
        <translation>
            <numerusform>Не удались %1 из %n проверки — в те часы, когда другие были успешны.</numerusform>
            <numerusform>Не удались %1 из %n проверок — в те часы, когда другие были успешны.</numerusform>
            <numerusform>Не удались %1 из %n проверок — в те часы, когда другие были успешны.</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истёк</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Срок действия сертификата до: %1.</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Add a monitor, and how it is doing is told here.</source>
        <translation>Пока не за чем следить. Добавьте монитор, и здесь появится его состояние.</translation>
    </message>
    <message>
        <source>Uptime 24 h, all monitors</source>
        <translation>Доступность 24 ч, все мониторы</translation>
    </message>
    <message>
        <source>Uptime 7 days</source>
        <translation>Доступность 7 дней</translation>
    </message>
    <message>
        <source>Uptime 30 days</source>
        <translation>Доступность 30 дней</translation>
    </message>
    <message>
        <source>Certificates that end soon</source>
        <translation>Скоро истекающие сертификаты</translation>
    </message>
    <message>
        <source>Slowest, 24 h (p95)</source>
        <translation>Самые медленные, 24 ч (p95)</translation>
    </message>
    <message>
        <source>Flakiest</source>
        <translation>Ненадёжные</translation>
    </message>
    <message>
        <source>Flakiest over</source>
        <translation>Ненадёжные за</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 д</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>%1 of the time was observed.</source>
        <translation>Данные есть за %1 времени.</translation>
    </message>
    <message>
        <source>No check was answered in the last 24 hours.</source>
        <translation>За последние 24 часа ни одна проверка не получила ответа.</translation>
    </message>
    <message>
        <source>Nothing comes and goes.</source>
        <translation>Ненадёжных мониторов нет.</translation>
    </message>
    <message>
        <source>No certificate ends within 30 days.</source>
        <translation>В ближайшие 30 дней сертификаты не истекают.</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Администраторы</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Мониторы</translation>
    </message>
    <message>
        <source>Down or failing</source>
        <translation>Недоступны или со сбоями</translation>
    </message>
    <message>
        <source>Checks, 24 h</source>
        <translation>Проверки, 24 ч</translation>
    </message>
    <message>
        <source>Incidents, 24 h</source>
        <translation>Инциденты, 24 ч</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them switched off</source>
        <translation>
            <numerusform>из них %n отключён</numerusform>
            <numerusform>из них %n отключены</numerusform>
            <numerusform>из них %n отключены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them paused</source>
        <translation>
            <numerusform>из них %n приостановлен</numerusform>
            <numerusform>из них %n приостановлены</numerusform>
            <numerusform>из них %n приостановлены</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::OwnSessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Where you are signed in. If you don&apos;t know one of them, sign it out and change your password.</source>
        <translation>Где вы вошли. Если какой-то сеанс вам не знаком, завершите его и смените пароль.</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Входов нигде нет.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Завершить…</translation>
    </message>
    <message>
        <source>Sign out everywhere else…</source>
        <translation>Выйти везде, кроме этого…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Sign out “%1” (%2)? Whoever uses it has to sign in again.</source>
        <translation>Завершить сеанс «%1» (%2)? Тому, кто им пользуется, придётся войти снова.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>It is signed out.</source>
        <translation>Сеанс завершён.</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Выйти везде, кроме этого</translation>
    </message>
    <message>
        <source>Sign out everywhere but here? You have to sign in again on your other devices. Your API keys go on working.</source>
        <translation>Выйти везде, кроме этого устройства? На других ваших устройствах придётся войти снова. Ваши ключи API продолжат работать.</translation>
    </message>
    <message>
        <source>You are signed in here alone now.</source>
        <translation>Теперь вход выполнен только здесь.</translation>
    </message>
</context>
<context>
    <name>monitron::PaletteDelegate</name>
    <message>
        <source>New monitor</source>
        <translation>Новый монитор</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Монитор</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
</context>
<context>
    <name>monitron::PaletteModel</name>
    <message>
        <source>Watch %1</source>
        <translation>Следить за %1</translation>
    </message>
</context>
<context>
    <name>monitron::PassphraseDialog</name>
    <message>
        <source>Unlock the passwords</source>
        <translation>Разблокировка паролей</translation>
    </message>
    <message>
        <source>The passwords of your monitors and channels are in an encrypted file. Until it is unlocked, monitors that need one are not checked and are shown as unobserved.</source>
        <translation>Пароли мониторов и каналов хранятся в зашифрованном файле. Пока он заблокирован, мониторы, которым нужен пароль, не проверяются и показываются как «Нет данных».</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordPlaceDialog</name>
    <message>
        <source>For this run only</source>
        <translation>Только на этот сеанс</translation>
    </message>
    <message>
        <source>In an encrypted file, with a passphrase</source>
        <translation>В зашифрованном файле, с парольной фразой</translation>
    </message>
    <message>
        <source>Where to keep the password</source>
        <translation>Где хранить пароль</translation>
    </message>
    <message>
        <source>No keyring keeps passwords here. Where should Monitron keep them?</source>
        <translation>Здесь нет связки ключей для паролей. Где Monitron будет их хранить?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The file is in the data folder. Monitron asks for the passphrase at each start.</source>
        <translation>Файл находится в папке данных. Monitron запрашивает парольную фразу при каждом запуске.</translation>
    </message>
    <message>
        <source>Nothing is written. After the next start, monitors and channels that need a password wait until it has been entered again.</source>
        <translation>Ничего не записывается. После следующего запуска мониторы и каналы, которым нужен пароль, ждут, пока его не введут снова.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Nobody can restore a forgotten passphrase.</source>
        <translation>Забытую парольную фразу никто не восстановит.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Фразы не совпадают.</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>When you change it, you are signed out everywhere but here. Your API keys go on working.</source>
        <translation>При его смене вы выходите везде, кроме этого устройства. Ваши ключи API продолжают работать.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Изменить пароль</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>is not the same as above</source>
        <translation>не совпадает с указанным выше</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>Ваш пароль изменён. На всех других устройствах выполнен выход.</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordsSection</name>
    <message>
        <source>In this desktop&apos;s keyring.</source>
        <translation>В связке ключей системы.</translation>
    </message>
    <message>
        <source>This desktop&apos;s keyring doesn&apos;t answer. When a password is to be saved, Monitron asks where.</source>
        <translation>Связка ключей системы не отвечает. Когда понадобится сохранить пароль, Monitron спросит, где.</translation>
    </message>
    <message>
        <source>In an encrypted file that is locked. Monitors and channels that need a password wait until you unlock it.</source>
        <translation>В заблокированном зашифрованном файле. Мониторы и каналы, которым нужен пароль, ждут, пока вы его не разблокируете.</translation>
    </message>
    <message>
        <source>In an encrypted file in the data folder, unlocked for this run.</source>
        <translation>В зашифрованном файле в папке данных, разблокированном на этот сеанс.</translation>
    </message>
    <message>
        <source>In memory, for this run only. They are gone when Monitron ends.</source>
        <translation>В памяти, только на этот сеанс. После завершения Monitron они исчезнут.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Пароли</translation>
    </message>
    <message>
        <source>Move to the keyring</source>
        <translation>Перенести в связку ключей</translation>
    </message>
    <message>
        <source>Passwords are never in the database, in a backup or in an export.</source>
        <translation>Паролей никогда нет ни в базе данных, ни в резервной копии, ни в экспорте.</translation>
    </message>
    <message>
        <source>Keep them in an encrypted file…</source>
        <translation>Хранить в зашифрованном файле…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Разблокировать…</translation>
    </message>
</context>
<context>
    <name>monitron::PublishActions</name>
    <message>
        <source>Run from &amp;here…</source>
        <translation>Проверить о&amp;тсюда…</translation>
    </message>
    <message>
        <source>Pu&amp;blish to a team…</source>
        <translation>Опуб&amp;ликовать в команде…</translation>
    </message>
    <message>
        <source>Copy to this co&amp;mputer…</source>
        <translation>Скопировать на этот компь&amp;ютер…</translation>
    </message>
</context>
<context>
    <name>monitron::PublishDialog</name>
    <message>
        <source>With history, as far as it is on this computer</source>
        <translation>С историей, насколько она есть на этом компьютере</translation>
    </message>
    <message>
        <source>Pause them here, so that they aren&apos;t checked twice</source>
        <translation>Приостановить их здесь, чтобы они не проверялись дважды</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Снять все</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Publish to a team</source>
        <translation>Публикация в команде</translation>
    </message>
    <message>
        <source>Copy to this computer</source>
        <translation>Копирование на этот компьютер</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>The monitors, and what happens to them</source>
        <translation>Мониторы и что с ними произойдёт</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>In “%1” you may only look.</source>
        <translation>В «%1» вы можете только смотреть.</translation>
    </message>
    <message>
        <source>What is ticked becomes monitors of “%1”, whose server checks them from then on. They also stay on this computer.</source>
        <translation>Отмеченное станет мониторами «%1», и с этого момента их проверяет сервер. На этом компьютере они тоже останутся.</translation>
    </message>
    <message>
        <source>What is ticked is copied to this computer, which checks it from then on. The team&apos;s passwords and secret headers are known to its server only: they have to be typed in.</source>
        <translation>Отмеченное копируется на этот компьютер, и с этого момента он его проверяет. Пароли и секретные заголовки команды знает только её сервер: их придётся ввести.</translation>
    </message>
    <message>
        <source>Publish %1 of %2</source>
        <translation>Опубликовать %1 из %2</translation>
    </message>
    <message>
        <source>Copy %1 of %2</source>
        <translation>Скопировать %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Send the passwords and secret headers of %n monitor(s) to the server as well</source>
        <translation>
            <numerusform>Отправить на сервер также пароли и секретные заголовки %n монитора</numerusform>
            <numerusform>Отправить на сервер также пароли и секретные заголовки %n мониторов</numerusform>
            <numerusform>Отправить на сервер также пароли и секретные заголовки %n мониторов</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) taken to “%1”.</source>
        <translation>
            <numerusform>%n монитор перенесён в «%1».</numerusform>
            <numerusform>%n монитора перенесено в «%1».</numerusform>
            <numerusform>%n мониторов перенесено в «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Остановлено. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>They are paused here.</source>
        <translation>Здесь они приостановлены.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>Не удалось записать «%1»: %2</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have all of them yet.</source>
        <translation>На сервере ещё не все из них.</translation>
    </message>
    <message>
        <source>They aren&apos;t paused here: %1</source>
        <translation>Здесь они не приостановлены: %1</translation>
    </message>
</context>
<context>
    <name>monitron::PublishJob</name>
    <message>
        <source>its password has to be typed in</source>
        <translation>его пароль нужно ввести</translation>
    </message>
    <message>
        <source>its password has to be typed in: %1</source>
        <translation>его пароль нужно ввести: %1</translation>
    </message>
    <message>
        <source>without the password in its address</source>
        <translation>без пароля в адресе</translation>
    </message>
    <message>
        <source>without the headers %1</source>
        <translation>без заголовков %1</translation>
    </message>
    <message>
        <source>its history didn&apos;t come along: %1</source>
        <translation>его история не перенесена: %1</translation>
    </message>
</context>
<context>
    <name>monitron::PublishModel</name>
    <message>
        <source>Not taken: %1</source>
        <translation>Не перенесён: %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Перенесён</translation>
    </message>
    <message>
        <source>Taken; %1</source>
        <translation>Перенесён; %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Уже есть там</translation>
    </message>
    <message>
        <source>New; an earlier one was deleted there</source>
        <translation>Новый; прежний там удалён</translation>
    </message>
    <message>
        <source>Like “%1”, which is there already</source>
        <translation>Как «%1», который там уже есть</translation>
    </message>
    <message>
        <source>has secrets</source>
        <translation>есть секретные данные</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>name, address, what became of it</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не дошла очередь</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
</context>
<context>
    <name>monitron::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
</context>
<context>
    <name>monitron::QuickAccess</name>
    <message>
        <source>Find or &amp;do anything…</source>
        <translation>Найти или &amp;выполнить…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Комбинации клавиш</translation>
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
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
</context>
<context>
    <name>monitron::RemovedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Недавно удалённые</translation>
    </message>
    <message>
        <source>Deleted monitors</source>
        <translation>Удалённые мониторы</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>За последние 30 дней ничего не удалялось.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Deleted monitors are kept with their history for 30 days.</source>
        <translation>Удалённые мониторы хранятся вместе с историей 30 дней.</translation>
    </message>
</context>
<context>
    <name>monitron::RemovedModel</name>
    <message>
        <source>%1, deleted %2</source>
        <comment>name, time</comment>
        <translation>%1, удалён %2</translation>
    </message>
</context>
<context>
    <name>monitron::ReplicasModel</name>
    <message>
        <source>gone since %1</source>
        <comment>a time</comment>
        <translation>нет с %1</translation>
    </message>
    <message>
        <source>heard of %1</source>
        <comment>4 min ago</comment>
        <translation>последний сигнал %1</translation>
    </message>
    <message>
        <source>only checks</source>
        <translation>только проверяет</translation>
    </message>
    <message>
        <source>only answers</source>
        <translation>только отвечает</translation>
    </message>
    <message>
        <source>answers and checks</source>
        <translation>отвечает и проверяет</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Пропал</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n монитор</numerusform>
            <numerusform>%n монитора</numerusform>
            <numerusform>%n мониторов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ReplicasSection</name>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Servers that share one database share its monitors, too: where one fails, the others take over what it had.</source>
        <translation>Серверы с общей базой данных делят и её мониторы: если один выходит из строя, остальные берут на себя его часть.</translation>
    </message>
    <message>
        <source>One server has this team to itself, with a database of its own.</source>
        <translation>Эту команду обслуживает один сервер с собственной базой данных.</translation>
    </message>
</context>
<context>
    <name>monitron::RequestPage</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>User and password (Basic)</source>
        <translation>Имя и пароль (Basic)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <translation>Токен (Bearer)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>One per line, as Name: value.</source>
        <translation>По одному на строку в виде «Имя: значение».</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Аутентификация</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Пароль или токен</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring, never in the database.</source>
        <translation>Хранится в связке ключей этого компьютера, но не в базе данных.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>не изменён</translation>
    </message>
    <message>
        <source>“%1” is not of the form Name: value</source>
        <translation>«%1» не имеет вида «Имя: значение»</translation>
    </message>
</context>
<context>
    <name>monitron::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>Проверка %1…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>Восстановить и перезапустить</translation>
    </message>
    <message>
        <source>This can&apos;t be restored: %1</source>
        <translation>Это нельзя восстановить: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n монитор</numerusform>
            <numerusform>%n монитора</numerusform>
            <numerusform>%n мониторов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · up to %3</source>
        <comment>monitors, size, time</comment>
        <translation>%1 · %2 · данные до: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>monitors, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The backup is sound. Monitron ends and starts again with it. The present data is kept beside it in the data folder, as “monitron.sqlite.before-restore-…”.</source>
        <translation>Резервная копия исправна. Monitron завершится и запустится снова уже с ней. Нынешние данные останутся рядом в папке данных как «monitron.sqlite.before-restore-…».</translation>
    </message>
</context>
<context>
    <name>monitron::RoleField</name>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
</context>
<context>
    <name>monitron::RunFromHere</name>
    <message>
        <source>The result hasn&apos;t come within %1. It may still come; the monitor&apos;s page shows it.</source>
        <translation>Результат не пришёл за %1. Он ещё может прийти; его покажет страница монитора.</translation>
    </message>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Этот монитор удалён.</translation>
    </message>
    <message>
        <source>The server has no network just now, so it can&apos;t say anything.</source>
        <translation>У сервера сейчас нет сети, поэтому он ничего не может сказать.</translation>
    </message>
    <message>
        <source>It works from both: in %1 from the server, in %2 from this computer.</source>
        <translation>Работает с обоих: за %1 с сервера, за %2 с этого компьютера.</translation>
    </message>
    <message>
        <source>It works from the server and not from this computer: what is between this computer and the target is in the way, or the target treats the two differently.</source>
        <translation>Работает с сервера, но не с этого компьютера: мешает что-то между этим компьютером и целью, или цель относится к ним по-разному.</translation>
    </message>
    <message>
        <source>It works from this computer and not from the server: what is between the server and the target is in the way, or the target treats the two differently.</source>
        <translation>Работает с этого компьютера, но не с сервера: мешает что-то между сервером и целью, или цель относится к ним по-разному.</translation>
    </message>
    <message>
        <source>It works from neither, for the same reason: it is the target.</source>
        <translation>Не работает ни оттуда, ни отсюда, причина одна: дело в цели.</translation>
    </message>
    <message>
        <source>It works from neither, and each says something else.</source>
        <translation>Не работает ни оттуда, ни отсюда, но причины разные.</translation>
    </message>
</context>
<context>
    <name>monitron::RunFromHereDialog</name>
    <message>
        <source>Run again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Run from here</source>
        <translation>Проверка отсюда</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Пароль или токен</translation>
    </message>
    <message>
        <source>Password or token, for this one check</source>
        <translation>Пароль или токен только для этой проверки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>From the server of %1</source>
        <translation>С сервера «%1»</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>С этого компьютера</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>Идёт проверка</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Всего: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Both are checking…</source>
        <translation>Оба проверяют…</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Сравнивать нечего.</translation>
    </message>
    <message>
        <source>The check from this computer goes without %1: only the server knows the values.</source>
        <translation>Проверка с этого компьютера идёт без %1: значения знает только сервер.</translation>
    </message>
</context>
<context>
    <name>monitron::SchedulePage</name>
    <message>
        <source>Check this monitor</source>
        <translation>Проверять этот монитор</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Интервал проверки</translation>
    </message>
    <message>
        <source>5 seconds to 1 day (86400 s).</source>
        <translation>От 5 секунд до 1 суток (86400 с).</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Тайм-аут</translation>
    </message>
    <message>
        <source>A check that has no complete answer by then has failed.</source>
        <translation>Если полного ответа к этому времени нет, проверка неудачна.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>Off: paused.</source>
        <translation>Выключен: на паузе.</translation>
    </message>
</context>
<context>
    <name>monitron::SecondFactorSection</name>
    <message>
        <source>Second factor</source>
        <translation>Второй фактор</translation>
    </message>
    <message>
        <source>With it, your password alone lets nobody in: signing in also asks for a code that an authenticator app on your phone shows.</source>
        <translation>С ним одного пароля для входа мало: запрашивается ещё и код, который показывает приложение для проверки подлинности на вашем телефоне.</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Настроить…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>Новые коды восстановления…</translation>
    </message>
    <message>
        <source>Switch it off…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>So that nobody does this at your unlocked desk.</source>
        <translation>Чтобы никто не сделал этого за вашим незаблокированным компьютером.</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>Настройте приложение для проверки подлинности</translation>
    </message>
    <message>
        <source>Scan this code with the app, or type the secret below it.</source>
        <translation>Отсканируйте этот код приложением или введите секрет под ним.</translation>
    </message>
    <message>
        <source>QR code for the authenticator app; the secret follows as text</source>
        <translation>QR-код для приложения для проверки подлинности; далее секрет в виде текста</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Копировать секрет</translation>
    </message>
    <message>
        <source>Then enter the code that the app shows.</source>
        <translation>Затем введите код, который покажет приложение.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Он включён.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Он отключён.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Switch off the second factor</source>
        <translation>Отключить второй фактор</translation>
    </message>
    <message>
        <source>Switch off the second factor? Your password alone will let you in, and whoever gets to know it. The recovery codes stop working.</source>
        <translation>Отключить второй фактор? Для входа хватит одного пароля — и вам, и любому, кто его узнает. Коды восстановления перестанут работать.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>Второй фактор отключён.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Коды восстановления</translation>
    </message>
    <message>
        <source>Each of these codes lets you in once, in place of the code of your app, for when you have lost your phone. Earlier recovery codes don&apos;t work any more. Keep them in a safe place.</source>
        <translation>Каждый из этих кодов один раз пустит вас вместо кода из приложения, если вы потеряете телефон. Прежние коды восстановления больше не работают. Храните их в надёжном месте.</translation>
    </message>
</context>
<context>
    <name>monitron::SecretStoreSwitch</name>
    <message>
        <source>The stored passwords are being opened already.</source>
        <translation>Сохранённые пароли уже открываются.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is no place where the password can be kept safely.</source>
        <translation>Ничего не сохранено: пароль негде надёжно хранить.</translation>
    </message>
    <message>
        <source>There are no passwords here to be moved.</source>
        <translation>Здесь нет паролей для переноса.</translation>
    </message>
    <message>
        <source>The passwords are in the keyring now, but their file can&apos;t be removed.</source>
        <translation>Пароли теперь в связке ключей, но их файл не удалось удалить.</translation>
    </message>
    <message>
        <source>The passphrase of the stored passwords has not been given yet.</source>
        <translation>Парольная фраза к сохранённым паролям ещё не введена.</translation>
    </message>
    <message>
        <source>Passwords are kept for one run only, and this one has not been entered since Monitron started.</source>
        <translation>Пароли хранятся только в течение сеанса, а этот после запуска Monitron ещё не вводили.</translation>
    </message>
</context>
<context>
    <name>monitron::ServerSettingsSection</name>
    <message>
        <source> d</source>
        <comment>days</comment>
        <translation> д</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Настройки сервера</translation>
    </message>
    <message>
        <source>These hold for the whole team. What the operator has set in the server&apos;s environment (addresses, mail, who may register) is changed there.</source>
        <translation>Они действуют для всей команды. То, что задано в окружении сервера (адреса, почта, кто может регистрироваться), меняется там.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Бессрочно</translation>
    </message>
    <message>
        <source>Every single check</source>
        <translation>Каждая проверка</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>По часам</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>Mute all alerts of the team</source>
        <translation>Отключить все оповещения команды</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>На 1 час</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>На 4 часа</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>На 1 день</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Отключены до %1.</translation>
    </message>
    <message>
        <source>Checks go on; nobody is told of what happens meanwhile.</source>
        <translation>Проверки продолжаются; о том, что происходит в это время, никого не оповещают.</translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>Сократить историю</translation>
    </message>
    <message>
        <source>What is older will be deleted on the server, for everybody, and can&apos;t be brought back. Incidents are kept.</source>
        <translation>Более старые данные будут удалены на сервере у всех без возможности восстановления. Инциденты сохранятся.</translation>
    </message>
    <message>
        <source>Delete the older history</source>
        <translation>Удалить старую историю</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>monitron::SessionsModel</name>
    <message>
        <source>from %1</source>
        <comment>an IP address</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>4 min ago</comment>
        <translation>использован %1</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <comment>a time</comment>
        <translation>вход: %1</translation>
    </message>
    <message>
        <source>A program that doesn&apos;t say what it is</source>
        <translation>Программа, которая себя не называет</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Это устройство</translation>
    </message>
</context>
<context>
    <name>monitron::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
</context>
<context>
    <name>monitron::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбинации клавиш</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>В других местах</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Фильтр комбинаций клавиш</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>No shortcut is called so.</source>
        <translation>Такой комбинации клавиш нет.</translation>
    </message>
</context>
<context>
    <name>monitron::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Мониторы</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n монитор</numerusform>
            <numerusform>%n монитора</numerusform>
            <numerusform>%n мониторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n недоступен</numerusform>
            <numerusform>%n недоступны</numerusform>
            <numerusform>%n недоступны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n со сбоями</numerusform>
            <numerusform>%n со сбоями</numerusform>
            <numerusform>%n со сбоями</numerusform>
        </translation>
    </message>
    <message>
        <source>Next check %1</source>
        <comment>in 2 s</comment>
        <translation>Следующая проверка %1</translation>
    </message>
    <message numerus="yes">
        <source>Incidents, %n monitor(s) down</source>
        <translation>
            <numerusform>Инциденты, %n монитор недоступен</numerusform>
            <numerusform>Инциденты, %n монитора недоступны</numerusform>
            <numerusform>Инциденты, %n мониторов недоступны</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Sign in to %1 (%2).</source>
        <comment>team, its host</comment>
        <translation>Войдите в %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made are sent afterwards.</source>
        <translation>
            <numerusform>%n сделанное вами изменение будет отправлено после этого.</numerusform>
            <numerusform>%n сделанных вами изменения будут отправлены после этого.</numerusform>
            <numerusform>%n сделанных вами изменений будут отправлены после этого.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Sign in to %1.</source>
        <comment>team</comment>
        <translation>Войдите в %1.</translation>
    </message>
</context>
<context>
    <name>monitron::SignOutDialog</name>
    <message>
        <source>Also remove the data of this team from this computer</source>
        <translation>Также удалить данные этой команды с этого компьютера</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Sign %1 out of %2 on this computer?</source>
        <comment>e-mail, team</comment>
        <translation>Завершить на этом компьютере сеанс %1 в «%2»?</translation>
    </message>
    <message>
        <source>The team is taken from the list. Nothing is lost: join it again whenever you like.</source>
        <translation>Команда будет убрана из списка. Ничего не пропадёт: вы можете добавить её снова когда угодно.</translation>
    </message>
    <message>
        <source>What was fetched can still be looked at, and you can sign in again.</source>
        <translation>Уже загруженное можно и дальше смотреть, а войти можно снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made wait for the server and would be lost.</source>
        <translation>
            <numerusform>%n сделанное вами изменение ждёт сервера и будет потеряно.</numerusform>
            <numerusform>%n сделанных вами изменения ждут сервера и будут потеряны.</numerusform>
            <numerusform>%n сделанных вами изменений ждут сервера и будут потеряны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made wait until you sign in again.</source>
        <translation>
            <numerusform>%n сделанное вами изменение ждёт, пока вы не войдёте снова.</numerusform>
            <numerusform>%n сделанных вами изменения ждут, пока вы не войдёте снова.</numerusform>
            <numerusform>%n сделанных вами изменений ждут, пока вы не войдёте снова.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::StartRecovery</name>
    <message>
        <source>Verifying and restoring %1…</source>
        <translation>Проверка и восстановление %1…</translation>
    </message>
    <message>
        <source>Moving the damaged file away…</source>
        <translation>Перенос повреждённого файла…</translation>
    </message>
</context>
<context>
    <name>monitron::StartTrouble</name>
    <message>
        <source>Monitron is running already</source>
        <translation>Monitron уже запущен</translation>
    </message>
    <message>
        <source>This data is from a newer Monitron</source>
        <translation>Эти данные — от более новой версии Monitron</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>База данных повреждена</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск переполнен</translation>
    </message>
    <message>
        <source>The data can&apos;t be written</source>
        <translation>Не удаётся записать данные</translation>
    </message>
    <message>
        <source>Monitron can&apos;t start</source>
        <translation>Не удаётся запустить Monitron</translation>
    </message>
    <message>
        <source>Nothing has been changed. Go back to a backup, or begin anew: the damaged file is kept in both cases.</source>
        <translation>Ничего не изменено. Вернитесь к резервной копии или начните заново: повреждённый файл сохранится в обоих случаях.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Освободите место на этом диске и повторите попытку.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write to the folder, then try again.</source>
        <translation>Убедитесь, что диск подключён и у вас есть право записи в папку, и повторите попытку.</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another folder (--profile).</source>
        <translation>Установите более новую версию или запустите с другой папкой (--profile).</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time, size, file name</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Восстановить из этой копии</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Keeps the damaged file beside a new, empty database.</source>
        <translation>Сохраняет повреждённый файл рядом с новой, пустой базой данных.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite);;All files (*)</source>
        <translation>Резервная копия Monitron (*.sqlite);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>monitron::StartupSection</name>
    <message>
        <source>Start Monitron when I log in</source>
        <translation>Запускать Monitron при входе в систему</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>Запускать в системном лотке, без окна</translation>
    </message>
    <message>
        <source>It then starts in the tray and watches from there.</source>
        <translation>Тогда он запускается в системном лотке и следит оттуда.</translation>
    </message>
    <message>
        <source>Also when you start it yourself. Where there is no tray, the window is shown.</source>
        <translation>В том числе при запуске вручную. Если системного лотка нет, окно показывается.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Запуск</translation>
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
        <translation>Показать эти мониторы</translation>
    </message>
</context>
<context>
    <name>monitron::StepList</name>
    <message>
        <source>Timeline</source>
        <translation>Ход событий</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>monitron::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Метка %1</translation>
    </message>
</context>
<context>
    <name>monitron::TagsDialog</name>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>Убрать везде</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Метка «%1» убрана</translation>
    </message>
    <message>
        <source>Tag “%1” renamed to “%2”</source>
        <translation>Метка «%1» переименована в «%2»</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>No monitor has a tag yet. Tags are given where a monitor is edited.</source>
        <translation>Пока ни у одного монитора нет меток. Они назначаются при изменении монитора.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamDialogs</name>
    <message>
        <source>The team can&apos;t be opened</source>
        <translation>Не удалось открыть команду</translation>
    </message>
    <message>
        <source>The copy of %1 on this computer can&apos;t be opened.</source>
        <translation>Не удалось открыть копию «%1» на этом компьютере.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Fetch everything anew…</source>
        <translation>Загрузить всё заново…</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>Загрузить всё заново</translation>
    </message>
    <message>
        <source>Fetch everything of this team anew from its server?</source>
        <translation>Загрузить заново с сервера всё, что относится к этой команде?</translation>
    </message>
    <message>
        <source>Changes that you made while the server was away, and that it doesn&apos;t have yet, are lost. The damaged copy is kept beside.</source>
        <translation>Изменения, сделанные вами без связи с сервером и ещё не дошедшие до него, будут потеряны. Повреждённая копия останется рядом.</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Загрузить заново</translation>
    </message>
    <message>
        <source>The data wasn&apos;t removed, because more was changed meanwhile. Sign out again to remove it.</source>
        <translation>Данные не удалены, потому что за это время было изменено ещё что-то. Чтобы удалить их, выйдите ещё раз.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamDriver</name>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Не удалось создать папку «%1».</translation>
    </message>
</context>
<context>
    <name>monitron::TeamJoin</name>
    <message>
        <source>Made out for “%1”, valid until %2.</source>
        <translation>Выдан для «%1», срок действия до: %2.</translation>
    </message>
    <message>
        <source>You have joined this team already.</source>
        <translation>Вы уже в этой команде.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamNotifier</name>
    <message numerus="yes">
        <source>The certificate ends within %n day(s).</source>
        <translation>
            <numerusform>Сертификат истечёт в течение %n дня.</numerusform>
            <numerusform>Сертификат истечёт в течение %n дней.</numerusform>
            <numerusform>Сертификат истечёт в течение %n дней.</numerusform>
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
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Доверять этому сертификату</translation>
    </message>
    <message>
        <source>Team settings</source>
        <translation>Настройки команды</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Вход выполнен как</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Vouched for by an authority that this computer trusts.</source>
        <translation>За него ручается центр, которому доверяет этот компьютер.</translation>
    </message>
    <message>
        <source>Only this one is accepted (SHA-256): %1</source>
        <translation>Принимается только этот (SHA-256): %1</translation>
    </message>
    <message>
        <source>The server shows another certificate: %1 %2 Trust it only if whoever runs the server tells you the same.</source>
        <translation>Сервер предъявляет другой сертификат: %1 %2 Доверяйте ему, только если тот, кто обслуживает сервер, называет вам то же самое.</translation>
    </message>
    <message>
        <source>The server shows this certificate.</source>
        <translation>Сервер предъявляет этот сертификат.</translation>
    </message>
    <message>
        <source>The server was reached. Save to keep this.</source>
        <translation>Сервер доступен. Сохраните, чтобы это осталось.</translation>
    </message>
    <message>
        <source>An authority vouches for the server&apos;s certificate now. Save to accept whatever certificate an authority vouches for, instead of only that one.</source>
        <translation>Теперь за сертификат сервера ручается удостоверяющий центр. Сохраните, чтобы принимать любой сертификат, за который ручается удостоверяющий центр, а не только тот.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamWindow</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>monitron::TeamWorkspace</name>
    <message>
        <source>The password of this monitor is known to the team&apos;s server only. Type it here to try it from this computer.</source>
        <translation>Пароль этого монитора знает только сервер команды. Введите его здесь, чтобы проверить с этого компьютера.</translation>
    </message>
    <message>
        <source>The team&apos;s server sends the test, with what it has. Save the channel first, then test it.</source>
        <translation>Тест отправляет сервер команды с теми данными, что у него есть. Сначала сохраните канал, потом проверяйте.</translation>
    </message>
    <message>
        <source>This is a copy of what the team&apos;s server has. Back the server up.</source>
        <translation>Это копия того, что есть на сервере команды. Резервную копию делайте на сервере.</translation>
    </message>
    <message>
        <source>A backup can&apos;t be put in the place of a team&apos;s data. Restore it on the server.</source>
        <translation>Резервную копию нельзя поставить на место данных команды. Восстанавливайте её на сервере.</translation>
    </message>
    <message>
        <source>In “%1” you may only look.</source>
        <translation>В «%1» вы можете только смотреть.</translation>
    </message>
</context>
<context>
    <name>monitron::Teams</name>
    <message>
        <source>It is being opened.</source>
        <translation>Открывается.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be removed.</source>
        <translation>Не удалось удалить папку «%1».</translation>
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
        <translation>Перейти ко времени</translation>
    </message>
    <message>
        <source>Go to the check at</source>
        <translation>Перейти к проверке на</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Самая старая</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Самая новая</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перейти</translation>
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
            <numerusform>Monitron: %n монитор</numerusform>
            <numerusform>Monitron: %n монитора</numerusform>
            <numerusform>Monitron: %n мониторов</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitron: %1 of %2 %3</source>
        <comment>2 of 14 down</comment>
        <translation>Monitron: %3 — %1 из %2</translation>
    </message>
    <message>
        <source>Alerts are muted until %1</source>
        <translation>Оповещения отключены до %1</translation>
    </message>
    <message>
        <source>Alerts of %1 are muted until %2</source>
        <comment>a workspace, a time</comment>
        <translation>Оповещения «%1» отключены до %2</translation>
    </message>
</context>
<context>
    <name>monitron::TrayMenu</name>
    <message>
        <source>Open Monitron</source>
        <translation>Открыть Monitron</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>monitron::TrayWorkspace</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Run failing now</source>
        <translation>Проверить сбойные сейчас</translation>
    </message>
    <message>
        <source>Mute alerts for an hour</source>
        <translation>Отключить оповещения на час</translation>
    </message>
    <message>
        <source>Unmute alerts (muted until %1)</source>
        <translation>Включить оповещения (отключены до %1)</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Приостановить все</translation>
    </message>
    <message numerus="yes">
        <source>Resume the %n paused here</source>
        <translation>
            <numerusform>Возобновить %n приостановленный здесь</numerusform>
            <numerusform>Возобновить %n приостановленных здесь</numerusform>
            <numerusform>Возобновить %n приостановленных здесь</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::TryPanel</name>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>Идёт пробная проверка</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Остановить проверку</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Проверяется %1…</translation>
    </message>
    <message>
        <source>The test could not run: %1</source>
        <translation>Не удалось выполнить пробную проверку: %1</translation>
    </message>
    <message>
        <source>The test went well; nothing was recorded.</source>
        <translation>Пробная проверка успешна; ничего не записано.</translation>
    </message>
    <message>
        <source>The test failed; nothing was recorded.</source>
        <translation>Пробная проверка неудачна; ничего не записано.</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ выполнено</translation>
    </message>
    <message>
        <source>✗ not met</source>
        <translation>✗ не выполнено</translation>
    </message>
</context>
<context>
    <name>monitron::UndoHistory</name>
    <message>
        <source>“%1” can&apos;t be undone: something was changed since. %2</source>
        <translation>Отменить нельзя («%1»): с тех пор что-то изменилось. %2</translation>
    </message>
    <message>
        <source>“%1” was not undone: %2</source>
        <translation>Отменить не удалось («%1»): %2</translation>
    </message>
</context>
<context>
    <name>monitron::UndoableCommands</name>
    <message>
        <source>“%1” deleted</source>
        <translation>«%1» удалён</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) deleted</source>
        <translation>
            <numerusform>%n монитор удалён</numerusform>
            <numerusform>%n монитора удалено</numerusform>
            <numerusform>%n мониторов удалено</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” paused</source>
        <translation>«%1» приостановлен</translation>
    </message>
    <message>
        <source>“%1” resumed</source>
        <translation>«%1» возобновлён</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) paused</source>
        <translation>
            <numerusform>%n монитор приостановлен</numerusform>
            <numerusform>%n монитора приостановлено</numerusform>
            <numerusform>%n мониторов приостановлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) resumed</source>
        <translation>
            <numerusform>%n монитор возобновлён</numerusform>
            <numerusform>%n монитора возобновлено</numerusform>
            <numerusform>%n мониторов возобновлено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::UrlScheme</name>
    <message>
        <source>The registry&apos;s key “%1” can&apos;t be written.</source>
        <translation>Не удалось записать ключ реестра «%1».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>Не удалось записать «%1»: %2</translation>
    </message>
</context>
<context>
    <name>monitron::UserDialog</name>
    <message>
        <source>Edit a user</source>
        <translation>Изменить пользователя</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Новый пользователь</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>People sign in with it; it stays as it is.</source>
        <translation>Используется для входа; остаётся как есть.</translation>
    </message>
    <message>
        <source>People sign in with it. You will see a temporary password to give them.</source>
        <translation>Используется для входа. Вы увидите временный пароль, который нужно передать.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
</context>
<context>
    <name>monitron::UserSection</name>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>Пользователей нет.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Сбросить пароль…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Завершить все сеансы…</translation>
    </message>
    <message>
        <source>Remove second factor…</source>
        <translation>Удалить второй фактор…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Новый пользователь…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1: вход снова разрешён.</translation>
    </message>
    <message>
        <source>%1 is switched off and signed out.</source>
        <translation>%1: учётная запись отключена, сеансы завершены.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Switch off %1? They are signed out at once and can&apos;t sign in any more; their API keys stop working. What they made stays, and you can switch them on again.</source>
        <translation>Отключить учётную запись %1? Её сеансы сразу завершатся, войти больше будет нельзя, её ключи API перестанут работать. Всё созданное останется, и учётную запись можно включить снова.</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Сбросить пароль</translation>
    </message>
    <message>
        <source>Reset the password of %1? The old one stops working, and they are signed out everywhere. You will see a temporary password to give them.</source>
        <translation>Сбросить пароль %1? Старый перестанет работать, все сеансы завершатся. Вы увидите временный пароль, который нужно передать.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Завершить все сеансы</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere? They have to sign in again on each device. API keys go on working.</source>
        <translation>Завершить все сеансы %1? На каждом устройстве придётся войти снова. Ключи API продолжат работать.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1: все сеансы завершены.</translation>
    </message>
    <message>
        <source>Remove the second factor</source>
        <translation>Удалить второй фактор</translation>
    </message>
    <message>
        <source>Remove the second factor of %1? The password alone lets them in until they set up another one. Be sure that it is them who ask.</source>
        <translation>Удалить второй фактор %1? Пока не настроен другой, для входа хватит одного пароля. Убедитесь, что об этом просит именно этот человек.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>%1 signs in by password alone now.</source>
        <translation>%1: теперь вход только по паролю.</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Временный пароль</translation>
    </message>
    <message>
        <source>Give this password to %1. They should change it after they have signed in.</source>
        <translation>Передайте этот пароль: %1. После входа его следует сменить.</translation>
    </message>
</context>
<context>
    <name>monitron::UserSessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Where somebody is signed in. Who shouldn&apos;t be there is signed out here.</source>
        <translation>Где и кто вошёл. Сеансы тех, кого там быть не должно, завершаются здесь.</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Входов нигде нет.</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Завершить все сеансы…</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Чьи сеансы</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Завершить все сеансы</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere? They have to sign in again on each device. API keys go on working.</source>
        <translation>Завершить все сеансы %1? На каждом устройстве придётся войти снова. Ключи API продолжат работать.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1: все сеансы завершены.</translation>
    </message>
</context>
<context>
    <name>monitron::UsersModel</name>
    <message>
        <source>signed in %1</source>
        <comment>4 min ago</comment>
        <translation>вход %1</translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation>входов не было</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>второй фактор</translation>
    </message>
    <message>
        <source>no second factor</source>
        <translation>без второго фактора</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name</comment>
        <translation>%1 (вы)</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Отключён</translation>
    </message>
</context>
<context>
    <name>monitron::WaitingEditsDialog</name>
    <message>
        <source>Changes that wait</source>
        <translation>Ждущие изменения</translation>
    </message>
    <message>
        <source>Everything that was changed here is the server&apos;s too.</source>
        <translation>Всё, что изменено здесь, есть и на сервере.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Разрешить…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Отбросить…</translation>
    </message>
    <message>
        <source>Changes that wait for the server</source>
        <translation>Изменения, которые ждут сервера</translation>
    </message>
    <message>
        <source>They were made on this computer and are kept until the server of %1 has them, in the order in which they were made.</source>
        <translation>Они сделаны на этом компьютере и хранятся в том порядке, в котором сделаны, пока их не получит сервер «%1».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Сервер сообщает: %1</translation>
    </message>
    <message>
        <source>Discard the change?</source>
        <translation>Отбросить изменение?</translation>
    </message>
    <message>
        <source>“%1” becomes what it is on the server. What you did here is lost: %2.</source>
        <translation>«%1» станет таким, как на сервере. Сделанное вами здесь пропадёт: %2.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>monitron::WaitingEditsModel</name>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>с %1</translation>
    </message>
</context>
<context>
    <name>monitron::Waterfall</name>
    <message>
        <source>%1: from %2, takes %3</source>
        <comment>phase, start, duration</comment>
        <translation>%1: с %2, длится %3</translation>
    </message>
    <message>
        <source>%1: did not happen</source>
        <comment>phase</comment>
        <translation>%1: не было</translation>
    </message>
    <message>
        <source>Phases, %1 in all</source>
        <translation>Фазы, всего %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>start of a phase</comment>
        <translation>с %1</translation>
    </message>
</context>
<context>
    <name>monitron::WebhookFields</name>
    <message>
        <source>Sign what is sent</source>
        <translation>Подписывать отправляемое</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Gets a POST with JSON for each alert.</source>
        <translation>Получает POST с JSON при каждом оповещении.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>One per line. Kept in the database: not the place for passwords.</source>
        <translation>По одному на строку. Хранятся в базе данных: не место для паролей.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>An HMAC-SHA256 in X-Monitron-Signature, by which the receiver knows us.</source>
        <translation>HMAC-SHA256 в X-Monitron-Signature, по которому получатель узнаёт нас.</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ключ подписи</translation>
    </message>
    <message>
        <source>Kept where Settings, Passwords says, never in the database.</source>
        <translation>Хранится там, где указано в разделе «Пароли» настроек, но не в базе данных.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>не изменён</translation>
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
        <translation>Monitron продолжает следить</translation>
    </message>
    <message>
        <source>It is in the tray now. Quit it there, or with Ctrl+Q.</source>
        <translation>Теперь он в системном лотке. Завершить его можно там или клавишами Ctrl+Q.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window minimises it.</source>
        <translation>Системного лотка здесь нет: при закрытии окно сворачивается.</translation>
    </message>
    <message>
        <source>Ctrl+Q quits Monitron and ends its checks.</source>
        <translation>Ctrl+Q завершает Monitron и его проверки.</translation>
    </message>
</context>
<context>
    <name>monitron::Workspace</name>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>Не удалось записать «%1»: %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Nothing waits for a server here.</source>
        <translation>Здесь ничто не ждёт сервера.</translation>
    </message>
    <message>
        <source>The passwords of this workspace aren&apos;t kept on this computer.</source>
        <translation>Пароли этой рабочей области не хранятся на этом компьютере.</translation>
    </message>
    <message>
        <source>This workspace takes no history.</source>
        <translation>Эта рабочая область не принимает историю.</translation>
    </message>
</context>
<context>
    <name>monitron::WorkspaceActions</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Рабочая область</translation>
    </message>
    <message>
        <source>&amp;Add team…</source>
        <translation>&amp;Добавить команду…</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>&amp;Повторить сейчас</translation>
    </message>
    <message>
        <source>S&amp;ign in again…</source>
        <translation>&amp;Войти снова…</translation>
    </message>
    <message>
        <source>Changes that &amp;wait…</source>
        <translation>&amp;Ждущие изменения…</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>Ра&amp;зрешить…</translation>
    </message>
    <message>
        <source>&amp;My account…</source>
        <translation>&amp;Моя учётная запись…</translation>
    </message>
    <message>
        <source>A&amp;dministration…</source>
        <translation>&amp;Администрирование…</translation>
    </message>
    <message>
        <source>&amp;Team settings…</source>
        <translation>&amp;Настройки команды…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>В&amp;ыйти…</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>не удаётся открыть</translation>
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
        <translation>Рабочая область %1, %2</translation>
    </message>
</context>
</TS>
