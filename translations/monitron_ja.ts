<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインインの拒否</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>アカウントの作成</translation>
    </message>
    <message>
        <source>Session ended: its token was used twice</source>
        <translation>セッションの終了: トークンが2回使用されました</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッションの終了</translation>
    </message>
    <message>
        <source>Other sessions ended</source>
        <translation>ほかのセッションの終了</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>自分のパスワードの変更</translation>
    </message>
    <message>
        <source>Link for a new password asked for</source>
        <translation>新しいパスワード用リンクの要求</translation>
    </message>
    <message>
        <source>Password set by a link</source>
        <translation>リンクによるパスワードの設定</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation>2段階認証の設定</translation>
    </message>
    <message>
        <source>Own second factor removed</source>
        <translation>自分の2段階認証の解除</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>新しいリカバリーコードの発行</translation>
    </message>
    <message>
        <source>User made</source>
        <translation>ユーザーの作成</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>ユーザーの変更</translation>
    </message>
    <message>
        <source>Password of a user set</source>
        <translation>ユーザーのパスワードの設定</translation>
    </message>
    <message>
        <source>Second factor of a user removed</source>
        <translation>ユーザーの2段階認証の解除</translation>
    </message>
    <message>
        <source>Sessions of a user ended</source>
        <translation>ユーザーのセッションの終了</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>招待の取り消し</translation>
    </message>
    <message>
        <source>API key made</source>
        <translation>APIキーの作成</translation>
    </message>
    <message>
        <source>API key removed</source>
        <translation>APIキーの削除</translation>
    </message>
    <message>
        <source>Monitor added</source>
        <translation>モニターの追加</translation>
    </message>
    <message>
        <source>Monitor changed</source>
        <translation>モニターの変更</translation>
    </message>
    <message>
        <source>Monitor deleted</source>
        <translation>モニターの削除</translation>
    </message>
    <message>
        <source>Monitor restored</source>
        <translation>モニターの復元</translation>
    </message>
    <message>
        <source>Monitor paused</source>
        <translation>モニターの一時停止</translation>
    </message>
    <message>
        <source>Monitor resumed</source>
        <translation>モニターの再開</translation>
    </message>
    <message>
        <source>History imported</source>
        <translation>履歴のインポート</translation>
    </message>
    <message>
        <source>Monitors imported</source>
        <translation>モニターのインポート</translation>
    </message>
    <message>
        <source>Incident acknowledged</source>
        <translation>インシデントの確認</translation>
    </message>
    <message>
        <source>Note added to an incident</source>
        <translation>インシデントへのメモの追加</translation>
    </message>
    <message>
        <source>Channel added</source>
        <translation>チャンネルの追加</translation>
    </message>
    <message>
        <source>Channel changed</source>
        <translation>チャンネルの変更</translation>
    </message>
    <message>
        <source>Channel removed</source>
        <translation>チャンネルの削除</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Test mail asked for</source>
        <translation>テストメールの要求</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>実行者: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an IP address</comment>
        <translation>接続元: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of thing, its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Signing in, passwords</source>
        <translation>サインイン、パスワード</translation>
    </message>
    <message>
        <source>Refused sign-ins</source>
        <translation>拒否されたサインイン</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Many monitors at once</source>
        <translation>多数のモニターの一括操作</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Test mails</source>
        <translation>テストメール</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The registry&apos;s key “Run” can&apos;t be written.</source>
        <translation>レジストリキー「Run」に書き込めません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>「%1」に書き込めません: %2</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Nested with a slash: Production/API. Empty: no group.</source>
        <translation>スラッシュで階層化します（例: Production/API）。空欄: グループなし。</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Accepted statuses</source>
        <translation>許容するステータス</translation>
    </message>
    <message>
        <source>Such as 200-299, 404.</source>
        <translation>例: 200-299, 404</translation>
    </message>
    <message>
        <source>Redirects followed at most</source>
        <translation>リダイレクトの上限回数</translation>
    </message>
    <message>
        <source>Check the certificate</source>
        <translation>証明書を検証</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>失敗中のチェック</translation>
    </message>
    <message>
        <source>Attempts × seconds, the last for ever; never slower than the interval.</source>
        <translation>「回数 × 秒数」で指定し、最後の値を繰り返します。通常の間隔より長くはなりません。</translation>
    </message>
    <message>
        <source>Add a line to the notes</source>
        <translation>メモに行を追加</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>チェック間隔</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>ダウンとする失敗回数</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>正常とする成功回数</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>継続障害とする失敗回数</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>フラッピングとする件数</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>kind of check</source>
        <translation>チェックの種類</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>リクエスト本文</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>most redirects</source>
        <translation>リダイレクトの上限</translation>
    </message>
    <message>
        <source>certificate is verified</source>
        <translation>証明書の検証</translation>
    </message>
    <message>
        <source>accepted statuses</source>
        <translation>許容するステータス</translation>
    </message>
    <message>
        <source>failures until down</source>
        <translation>ダウンとする失敗回数</translation>
    </message>
    <message>
        <source>successes until up</source>
        <translation>正常とする成功回数</translation>
    </message>
    <message>
        <source>calm time</source>
        <translation>安定時間</translation>
    </message>
    <message>
        <source>incidents until flapping</source>
        <translation>フラッピングとする件数</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>failures until sustained</source>
        <translation>継続障害とする失敗回数</translation>
    </message>
    <message>
        <source>window</source>
        <translation>判定期間</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>ヘッダー「%1」</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>password or token changed</source>
        <translation>パスワードまたはトークンを変更</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>name of a setting</comment>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>setting, value before, value after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>messages not sent</source>
        <translation>送信しない通知</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>To %1 by %2</source>
        <comment>recipients, server</comment>
        <translation>宛先: %1（%2経由）</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Shown by this desktop while Monitron runs. Clicking one opens its monitor.</source>
        <translation>Monitronの実行中、このデスクトップに表示されます。クリックするとモニターが開きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of alert left out</source>
        <translation>
            <numerusform>対象外のアラート%n種類</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>フラッピング</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>継続障害</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>ダウン継続中</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Paused while down</source>
        <translation>ダウン中の一時停止</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>証明書の期限間近</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>スリープ中</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95パーセンタイル</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed checks of all</comment>
        <translation>%2回中%1回</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>未観測</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>24 h</comment>
        <translation>直近%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Response time, %1</source>
        <comment>last 24 h</comment>
        <translation>応答時間（%1）</translation>
    </message>
    <message>
        <source>, median %1, at most %2</source>
        <translation>、中央値%1、最大%2</translation>
    </message>
    <message>
        <source>, nothing measured</source>
        <translation>、測定値なし</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>インシデント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <translation>
            <numerusform>失敗したチェック%n回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Not observed</source>
        <translation>未観測</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>名前解決エラー</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>接続タイムアウト</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLSエラー</translation>
    </message>
    <message>
        <source>Status not accepted</source>
        <translation>許容外のステータス</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>応答タイムアウト</translation>
    </message>
    <message>
        <source>Broken answer</source>
        <translation>不正な応答</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>応答サイズ超過</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>リダイレクト過多</translation>
    </message>
    <message>
        <source>Request can&apos;t be sent</source>
        <translation>リクエスト送信不可</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>The name has no address. Usually a typing error, a domain that has expired, or a name server that doesn&apos;t answer.</source>
        <translation>この名前にはアドレスがありません。多くの場合、入力ミス、ドメインの期限切れ、またはネームサーバーの無応答が原因です。</translation>
    </message>
    <message>
        <source>The machine is there, but nothing listens at this port. Usually the service has stopped or is being restarted.</source>
        <translation>ホストには到達できますが、このポートで待ち受けているものがありません。多くの場合、サービスが停止しているか、再起動中です。</translation>
    </message>
    <message>
        <source>There is no way to this address. Usually a router, a firewall or the machine&apos;s own network is down.</source>
        <translation>このアドレスへの経路がありません。多くの場合、ルーター、ファイアウォール、またはホスト自体のネットワークが停止しています。</translation>
    </message>
    <message>
        <source>Nobody answered the attempt to connect. Usually the machine is off, or a firewall drops the packets silently.</source>
        <translation>接続要求への応答がありません。多くの場合、ホストの電源が入っていないか、ファイアウォールがパケットを黙って破棄しています。</translation>
    </message>
    <message>
        <source>No trusted connection came about. Usually a certificate has expired, is for another name, or lacks an intermediate.</source>
        <translation>信頼できる接続を確立できませんでした。多くの場合、証明書の期限切れ、名前の不一致、または中間証明書の不足が原因です。</translation>
    </message>
    <message>
        <source>The server answered, but not with a status that this monitor accepts. The body of the answer often says why.</source>
        <translation>サーバーは応答しましたが、このモニターで許容されるステータスではありませんでした。原因は応答の本文に書かれていることがよくあります。</translation>
    </message>
    <message>
        <source>The connection stood, but the whole answer didn&apos;t come in time. Usually the service is overloaded or waits for something else.</source>
        <translation>接続は確立しましたが、時間内に応答が完了しませんでした。多くの場合、サービスが過負荷であるか、ほかの処理を待っています。</translation>
    </message>
    <message>
        <source>The connection was closed early, or what came was no HTTP. Usually a proxy lost its server, or the port speaks another protocol.</source>
        <translation>接続が途中で閉じられたか、受信した内容がHTTPではありませんでした。多くの場合、プロキシがサーバーとの接続を失ったか、ポートが別のプロトコルを使っています。</translation>
    </message>
    <message>
        <source>The answer is larger than a check reads. A smaller address, such as /health, says as much.</source>
        <translation>応答が、チェックで読み取る上限を超えています。/healthのような軽いアドレスでも同じことを確認できます。</translation>
    </message>
    <message>
        <source>One address leads to the next without end, or more often than this monitor allows.</source>
        <translation>リダイレクトが終わりなく続いているか、このモニターで許可された回数を超えています。</translation>
    </message>
    <message>
        <source>The monitor&apos;s own settings can&apos;t be sent: an unknown scheme, or a password that isn&apos;t there. Nothing is said about the target.</source>
        <translation>スキームが不明、またはパスワードがないなど、モニターの設定が原因でリクエストを送信できません。監視対象の状態は判定していません。</translation>
    </message>
    <message>
        <source>Something went wrong in Monitron itself. Nothing is said about the target.</source>
        <translation>Monitron自体で問題が発生しました。監視対象の状態は判定していません。</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>The name server gave no address for %1 within %2 s</source>
        <translation>ネームサーバーから%2秒以内に%1のアドレスを取得できませんでした</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>%2秒以内に%1へ接続できませんでした</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 did not end within %2 s</source>
        <translation>%1とのTLSハンドシェイクが%2秒以内に完了しませんでした</translation>
    </message>
    <message>
        <source>No answer within %1 s (connected, waiting for the first byte)</source>
        <translation>%1秒以内に応答がありませんでした（接続後、最初のバイトを待機中）</translation>
    </message>
    <message>
        <source>The answer began, but was not complete within %1 s</source>
        <translation>応答は始まりましたが、%1秒以内に完了しませんでした</translation>
    </message>
    <message>
        <source>No address found for %1</source>
        <translation>%1のアドレスが見つかりません</translation>
    </message>
    <message>
        <source>There is no kind of check called “%1”; there are: %2</source>
        <translation>「%1」という種類のチェックはありません。使用できる種類: %2</translation>
    </message>
    <message>
        <source>The URL can&apos;t be read: %1</source>
        <translation>URLを解釈できません: %1</translation>
    </message>
    <message>
        <source>A check of kind %1 needs a URL that begins with %2://</source>
        <translation>種類が%1のチェックには、%2://で始まるURLが必要です</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <translation>URLにホストが指定されていません</translation>
    </message>
    <message>
        <source>The URL needs a port from 1 to 65535</source>
        <translation>URLに1～65535のポートを指定してください</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <translation>%1が応答せずに接続を閉じました</translation>
    </message>
    <message>
        <source>The answer is larger than 10 MiB</source>
        <translation>応答が10 MiBを超えています</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <translation>%1がTLSハンドシェイク中に接続を閉じました</translation>
    </message>
    <message numerus="yes">
        <source>More than %n redirects; the last one led to %1</source>
        <translation>
            <numerusform>リダイレクトが上限の%n回を超えました（最後のリダイレクト先: %1）</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTPステータス%1</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP method</source>
        <translation>「%1」はHTTPメソッドではありません</translation>
    </message>
    <message>
        <source>A HEAD request can&apos;t carry a body</source>
        <translation>HEADリクエストに本文を含めることはできません</translation>
    </message>
    <message>
        <source>“%1” is not a header name</source>
        <translation>「%1」はヘッダー名として使用できません</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break in it</source>
        <translation>ヘッダー「%1」の値に改行が含まれています</translation>
    </message>
    <message>
        <source>The password of this monitor is missing; enter it again</source>
        <translation>このモニターのパスワードがありません。もう一度入力してください</translation>
    </message>
    <message>
        <source>The token of this monitor is missing; enter it again</source>
        <translation>このモニターのトークンがありません。もう一度入力してください</translation>
    </message>
    <message>
        <source>The token of this monitor has characters that can&apos;t be sent</source>
        <translation>このモニターのトークンに、送信できない文字が含まれています</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt can&apos;t do TLS</source>
        <translation>このコンピューターのQtはTLSに対応していません</translation>
    </message>
    <message>
        <source>Redirected to “%1”, which can&apos;t be followed</source>
        <translation>リダイレクト先「%1」をたどることができません</translation>
    </message>
    <message>
        <source>The certificate expired on %1</source>
        <translation>証明書は%1に期限切れになりました</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1</source>
        <translation>証明書はまだ有効ではありません（有効期間の開始: %1）</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>証明書が自己署名です</translation>
    </message>
    <message>
        <source>The certificate comes from an unnamed authority, which this computer does not trust</source>
        <translation>証明書は、このコンピューターが信頼していない名前のない認証局のものです</translation>
    </message>
    <message>
        <source>The certificate comes from %1, which this computer does not trust</source>
        <translation>証明書は、このコンピューターが信頼していない認証局（%1）のものです</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2</source>
        <translation>証明書は%1用で、%2用ではありません</translation>
    </message>
    <message>
        <source>The certificate is for no name at all, not for %1</source>
        <translation>証明書に名前がなく、%1用ではありません</translation>
    </message>
    <message>
        <source>The certificate was issued by an unnamed authority, which this computer does not trust (or the server leaves out an intermediate certificate)</source>
        <translation>証明書は、このコンピューターが信頼していない名前のない認証局から発行されています（または、サーバーが中間証明書を送信していません）</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, which this computer does not trust (or the server leaves out an intermediate certificate)</source>
        <translation>証明書は、このコンピューターが信頼していない認証局（%1）から発行されています（または、サーバーが中間証明書を送信していません）</translation>
    </message>
    <message>
        <source>The certificate has been revoked</source>
        <translation>証明書は失効しています</translation>
    </message>
    <message>
        <source>The certificate is known to be compromised</source>
        <translation>証明書は侵害されていることが判明しています</translation>
    </message>
    <message>
        <source>The certificate is not meant for servers</source>
        <translation>証明書はサーバー用ではありません</translation>
    </message>
    <message>
        <source>The server showed no certificate</source>
        <translation>サーバーが証明書を提示しませんでした</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <translation>%1（ポート%2）</translation>
    </message>
    <message>
        <source>Connection refused by %1</source>
        <translation>%1への接続が拒否されました</translation>
    </message>
    <message>
        <source>No connection to %1: the attempt timed out</source>
        <translation>%1へ接続できません: タイムアウトしました</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>%1に到達できません: %2</translation>
    </message>
    <message>
        <source>This computer has no sockets left: %1</source>
        <translation>このコンピューターで使用できるソケットがありません: %1</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1が接続を閉じました</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>%1へ接続できません: %2</translation>
    </message>
    <message>
        <source>%1 does not speak TLS</source>
        <translation>%1はTLSに対応していません</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2</source>
        <translation>%1とのTLSハンドシェイクに失敗しました: %2</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete</source>
        <translation>%1が応答の完了前に接続を閉じました</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP: %2</source>
        <translation>%1の応答はHTTPではありません: %2</translation>
    </message>
    <message>
        <source>The certificate was not accepted</source>
        <translation>証明書が受け入れられませんでした</translation>
    </message>
    <message>
        <source>This computer has no network connection</source>
        <translation>このコンピューターはネットワークに接続されていません</translation>
    </message>
    <message>
        <source>This computer has lost its route to the internet</source>
        <translation>このコンピューターからインターネットへの経路が失われました</translation>
    </message>
    <message>
        <source>Hosts that are known to be good can&apos;t be reached from this computer either</source>
        <translation>正常なはずのホストにも、このコンピューターから到達できません</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>エンジンは実行されていません。</translation>
    </message>
    <message>
        <source>The engine is running already.</source>
        <translation>エンジンはすでに実行中です。</translation>
    </message>
    <message>
        <source>There is no such monitor.</source>
        <translation>そのようなモニターはありません。</translation>
    </message>
    <message>
        <source>Monitron is stopping.</source>
        <translation>Monitronを終了しています。</translation>
    </message>
    <message>
        <source>A note must not be over 10,000 characters.</source>
        <translation>メモは10,000文字以内で入力してください。</translation>
    </message>
    <message>
        <source>The secret of this monitor can&apos;t be read, so it was not checked.</source>
        <translation>このモニターの秘密情報を読み取れないため、チェックしませんでした。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved: %2</source>
        <translation>「%1」を保存できません: %2</translation>
    </message>
    <message>
        <source>The channel has been removed.</source>
        <translation>このチャンネルは削除されています。</translation>
    </message>
    <message>
        <source>This computer has no network: a check would say nothing.</source>
        <translation>このコンピューターはネットワークに接続されていないため、チェックしても判定できません。</translation>
    </message>
    <message>
        <source>Monitron is not running checks now.</source>
        <translation>Monitronは現在チェックを実行していません。</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>未解決のインシデントはありません。</translation>
    </message>
    <message>
        <source>The certificate of %1 has ended</source>
        <translation>%1の証明書は期限切れです</translation>
    </message>
    <message>
        <source>The certificate of %1 ends in less than a day</source>
        <translation>%1の証明書はあと1日以内に期限切れになります</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n days</source>
        <translation>
            <numerusform>%1の証明書はあと%n日で期限切れになります</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>テキストで指定してください</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>整数で指定してください</translation>
    </message>
    <message>
        <source>must be a number of seconds</source>
        <translation>秒数で指定してください</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>trueまたはfalseで指定してください</translation>
    </message>
    <message>
        <source>must be a time such as 2026-01-31T12:00:00Z</source>
        <translation>日時で指定してください（例: 2026-01-31T12:00:00Z）</translation>
    </message>
    <message>
        <source>is not a known field</source>
        <translation>不明な項目です</translation>
    </message>
    <message>
        <source>must be a list of {&quot;name&quot;: …, &quot;value&quot;: …}</source>
        <translation>{&quot;name&quot;: …, &quot;value&quot;: …}のリストで指定してください</translation>
    </message>
    <message>
        <source>must be &quot;none&quot;, &quot;basic&quot; or &quot;bearer&quot;</source>
        <translation>&quot;none&quot;、&quot;basic&quot;、&quot;bearer&quot;のいずれかを指定してください</translation>
    </message>
    <message>
        <source>must be statuses and ranges such as &quot;200-299, 404&quot;</source>
        <translation>ステータスまたは範囲で指定してください（例: &quot;200-299, 404&quot;）</translation>
    </message>
    <message>
        <source>must be a list of [attempts or null, seconds]</source>
        <translation>[回数またはnull, 秒数]のリストで指定してください</translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <translation>UUIDで指定してください</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>テキストのリストで指定してください</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトで指定してください</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>必須です</translation>
    </message>
    <message>
        <source>is not an address such as https://example.org/health</source>
        <translation>アドレスの形式ではありません（例: https://example.org/health）</translation>
    </message>
    <message>
        <source>must begin with http:// or https://</source>
        <translation>http://またはhttps://で始まる必要があります</translation>
    </message>
    <message>
        <source>must begin with tcp://</source>
        <translation>tcp://で始まる必要があります</translation>
    </message>
    <message>
        <source>needs a port, such as tcp://db.example.org:5432</source>
        <translation>ポートを指定してください（例: tcp://db.example.org:5432）</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>次のいずれかを指定してください: %1</translation>
    </message>
    <message>
        <source>the value of “%1” has a line break or control character</source>
        <translation>「%1」の値に改行または制御文字が含まれています</translation>
    </message>
    <message>
        <source>must not be over 1 MiB</source>
        <translation>1 MiB以内にしてください</translation>
    </message>
    <message>
        <source>is needed for basic authentication</source>
        <translation>Basic認証では必須です</translation>
    </message>
    <message>
        <source>must not contain a colon</source>
        <translation>コロンは使用できません</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>%1～%2で指定してください</translation>
    </message>
    <message>
        <source>needs at least one status or range</source>
        <translation>ステータスまたは範囲を1つ以上指定してください</translation>
    </message>
    <message>
        <source>%1-%2 is not a range within 100-599</source>
        <translation>%1-%2は100-599内の範囲ではありません</translation>
    </message>
    <message>
        <source>must be from %1 to %2 s</source>
        <translation>%1～%2秒で指定してください</translation>
    </message>
    <message>
        <source>must not have over 20 stages</source>
        <translation>20段階以内で指定してください</translation>
    </message>
    <message>
        <source>a stage needs at least 1 attempt</source>
        <translation>各段階の回数は1以上にしてください</translation>
    </message>
    <message>
        <source>a stage&apos;s delay must be from 1 to 86400 s</source>
        <translation>各段階の間隔は1～86400秒にしてください</translation>
    </message>
    <message>
        <source>must not be over 10,000 characters</source>
        <translation>10,000文字以内で入力してください</translation>
    </message>
    <message>
        <source>must be one line</source>
        <translation>1行で入力してください</translation>
    </message>
    <message>
        <source>must not be over 100</source>
        <translation>100個以内にしてください</translation>
    </message>
    <message>
        <source>“%1” is not a status or a range such as 200-299</source>
        <translation>「%1」はステータスまたは範囲ではありません（例: 200-299）</translation>
    </message>
    <message>
        <source>“%1” is not within 100-599 or runs backwards</source>
        <translation>「%1」は100-599の範囲外か、前後が逆です</translation>
    </message>
    <message>
        <source>“%1” is not a known kind of channel</source>
        <translation>「%1」は不明な種類のチャンネルです</translation>
    </message>
    <message>
        <source>%1: is needed</source>
        <translation>%1: 必須です</translation>
    </message>
    <message>
        <source>The store of passwords doesn&apos;t answer.</source>
        <translation>パスワードの保存先が応答しません。</translation>
    </message>
    <message>
        <source>The store of passwords can&apos;t be read: %1</source>
        <translation>パスワードの保存先を読み取れません: %1</translation>
    </message>
    <message>
        <source>%1: none is stored for this channel.</source>
        <translation>%1: このチャンネルには保存されていません。</translation>
    </message>
    <message>
        <source>There is no desktop here to show notifications on.</source>
        <translation>通知を表示できるデスクトップがありません。</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>is not the name or address of a server, such as smtp.example.org</source>
        <translation>サーバーの名前またはアドレスではありません（例: smtp.example.org）</translation>
    </message>
    <message>
        <source>must be &quot;none&quot;, &quot;starttls&quot; or &quot;tls&quot;</source>
        <translation>&quot;none&quot;、&quot;starttls&quot;、&quot;tls&quot;のいずれかを指定してください</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>「%1」はメールアドレスではありません</translation>
    </message>
    <message>
        <source>needs at least one address</source>
        <translation>アドレスを1つ以上指定してください</translation>
    </message>
    <message>
        <source>must not be over 100 addresses</source>
        <translation>アドレスは100個以内にしてください</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>フラッピング</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>ダウン継続中</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Paused while down</source>
        <translation>ダウン中の一時停止</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>%1 is still down.</source>
        <translation>%1はまだダウンしています。</translation>
    </message>
    <message>
        <source>%1 is still down: %2</source>
        <translation>%1はまだダウンしています: %2</translation>
    </message>
    <message>
        <source>%1 is still down after %2.</source>
        <translation>%1は%2経過後もダウンしています。</translation>
    </message>
    <message>
        <source>%1 is still down after %2: %3</source>
        <translation>%1は%2経過後もダウンしています: %3</translation>
    </message>
    <message>
        <source>%1 is up again.</source>
        <translation>%1が復旧しました。</translation>
    </message>
    <message>
        <source>%1 is up again after %2.</source>
        <translation>%1が%2後に復旧しました。</translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation>%1がダウンしました。</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1がダウンしました: %2</translation>
    </message>
    <message>
        <source>%1 goes down and up again and again.</source>
        <translation>%1がダウンと復旧を繰り返しています。</translation>
    </message>
    <message>
        <source>%1 goes down and up again and again: %2</source>
        <translation>%1がダウンと復旧を繰り返しています: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n failed checks lately.</source>
        <translation>
            <numerusform>%1のチェックが最近%n回失敗しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n failed checks lately: %2</source>
        <translation>
            <numerusform>%1のチェックが最近%n回失敗しています: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was paused while it was down.</source>
        <translation>%1はダウン中に一時停止されました。</translation>
    </message>
    <message>
        <source>This is a test. Alerts will reach you here.</source>
        <translation>これはテストです。アラートはここに届きます。</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>失敗したチェック</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>通知発生日時</translation>
    </message>
    <message>
        <source>Test message from Monitron</source>
        <translation>Monitronからのテスト通知</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>これ以前</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Under a list of alerts: how many were left out of it. &quot;Before: 12 more&quot;</extracomment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>アラート%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Latest: %2.</source>
        <translation>%1。最新: %2。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>The channel is switched off.</source>
        <translation>このチャンネルはオフになっています。</translation>
    </message>
    <message>
        <source>This version of Monitron knows no channels of kind “%1”.</source>
        <translation>このバージョンのMonitronは、種類「%1」のチャンネルに対応していません。</translation>
    </message>
    <message>
        <source>The channel doesn&apos;t want messages of this kind.</source>
        <translation>このチャンネルは、この種類の通知を送信しない設定です。</translation>
    </message>
    <message>
        <source>It could not be sent within a day. %1</source>
        <translation>1日以内に送信できませんでした。%1</translation>
    </message>
    <message>
        <source>must be one line without control characters</source>
        <translation>制御文字を含まない1行で入力してください</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>%1～%2の整数で指定してください</translation>
    </message>
    <message>
        <source>must be a list of texts of one line each</source>
        <translation>1行のテキストのリストで指定してください</translation>
    </message>
    <message>
        <source>is not a setting of this kind of channel</source>
        <translation>この種類のチャンネルにはない設定です</translation>
    </message>
    <message>
        <source>There is not enough memory to send mail.</source>
        <translation>メールを送信するためのメモリが不足しています。</translation>
    </message>
    <message>
        <source>Not accepted for %1: %2</source>
        <translation>%1への送信は受け付けられませんでした: %2</translation>
    </message>
    <message>
        <source>The file of authorities %1 can&apos;t be used.</source>
        <translation>認証局のファイル%1を使用できません。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer STARTTLS; nothing was sent in the clear.</source>
        <translation>サーバーがSTARTTLSに対応していません。平文では何も送信していません。</translation>
    </message>
    <message>
        <source>No secure connection: %1.</source>
        <translation>安全な接続を確立できません: %1。</translation>
    </message>
    <message>
        <source>The server took longer than %1 s.</source>
        <translation>サーバーの処理が%1秒以内に完了しませんでした。</translation>
    </message>
    <message>
        <source>The server refused the login: %1</source>
        <translation>サーバーにログインを拒否されました: %1</translation>
    </message>
    <message>
        <source>There was no answer within %1 s.</source>
        <translation>%1秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>%1: redirects are not followed; enter the new address.</source>
        <translation>%1: リダイレクトには対応していません。新しいアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名キー</translation>
    </message>
    <message>
        <source>must be an object of header names and values</source>
        <translation>ヘッダー名と値のオブジェクトで指定してください</translation>
    </message>
    <message>
        <source>“%1” is set by Monitron itself</source>
        <translation>「%1」はMonitronが設定するため、指定できません</translation>
    </message>
    <message>
        <source>the value of “%1” must be a text of one line</source>
        <translation>「%1」の値は1行のテキストで指定してください</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>http://またはhttps://で始まるアドレスを指定してください</translation>
    </message>
    <message>
        <source>must not have a user or password in it</source>
        <translation>ユーザーやパスワードを含めることはできません</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large to be ours.</source>
        <translation>%1は大きすぎるため、Monitronのファイルではありません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>フォルダー%1を作成できません。</translation>
    </message>
    <message>
        <source>Another process is busy with the stored secrets.</source>
        <translation>保存された秘密情報を別のプロセスが使用中です。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made.</source>
        <translation>%1を作成できません。</translation>
    </message>
    <message>
        <source>The key file %1 is open to other users. Allow only its owner to use it (chmod 600).</source>
        <translation>キーファイル%1に他のユーザーがアクセスできます。所有者だけが使用できるようにしてください（chmod 600）。</translation>
    </message>
    <message>
        <source>The key file %1 is damaged.</source>
        <translation>キーファイル%1が破損しています。</translation>
    </message>
    <message>
        <source>The secrets in %1 are protected by a passphrase.</source>
        <translation>%1の秘密情報はパスフレーズで保護されています。</translation>
    </message>
    <message>
        <source>The key file %1 is missing; without it the secrets in %2 can&apos;t be read.</source>
        <translation>キーファイル%1がありません。このファイルがないと、%2の秘密情報を読み取れません。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>パスフレーズが空です。</translation>
    </message>
    <message>
        <source>The secrets in %1 are protected by a key file.</source>
        <translation>%1の秘密情報はキーファイルで保護されています。</translation>
    </message>
    <message>
        <source>A secret needs a name.</source>
        <translation>秘密情報には名前が必要です。</translation>
    </message>
    <message>
        <source>There is no secret &quot;%1&quot;.</source>
        <translation>秘密情報「%1」はありません。</translation>
    </message>
    <message>
        <source>The cryptography library can&apos;t be initialised.</source>
        <translation>暗号ライブラリを初期化できません。</translation>
    </message>
    <message>
        <source>The key derivation settings make no sense.</source>
        <translation>キー導出の設定が不正です。</translation>
    </message>
    <message>
        <source>There is not enough memory to derive the key from the passphrase.</source>
        <translation>パスフレーズからキーを導出するためのメモリが不足しています。</translation>
    </message>
    <message>
        <source>This is no key: 32 bytes in Base64 are expected.</source>
        <translation>キーではありません。Base64形式の32バイトが必要です。</translation>
    </message>
    <message>
        <source>The secrets file is damaged: %1.</source>
        <translation>秘密情報のファイルが破損しています: %1。</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it is not a file of Monitron secrets.</source>
        <translation>秘密情報のファイルが破損しています: Monitronの秘密情報のファイルではありません。</translation>
    </message>
    <message>
        <source>The secrets file was made by a newer Monitron.</source>
        <translation>秘密情報のファイルは、新しいバージョンのMonitronで作成されたものです。</translation>
    </message>
    <message>
        <source>The secrets file is damaged: its key derivation settings make no sense.</source>
        <translation>秘密情報のファイルが破損しています: キー導出の設定が不正です。</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it doesn&apos;t say where its key comes from.</source>
        <translation>秘密情報のファイルが破損しています: キーの取得元が記録されていません。</translation>
    </message>
    <message>
        <source>The secrets file is damaged: its seal is missing.</source>
        <translation>秘密情報のファイルが破損しています: 改ざん検知用のデータがありません。</translation>
    </message>
    <message>
        <source>The secrets file is damaged: the entry &quot;%1&quot; can&apos;t be read.</source>
        <translation>秘密情報のファイルが破損しています: 項目「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>The passphrase is wrong: it doesn&apos;t open the stored secrets.</source>
        <translation>パスフレーズが正しくありません。保存された秘密情報を開けません。</translation>
    </message>
    <message>
        <source>The key file is not the one that the secrets were stored with.</source>
        <translation>秘密情報を保存したときのキーファイルではありません。</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it was changed by something other than Monitron.</source>
        <translation>秘密情報のファイルが破損しています: Monitron以外によって変更されています。</translation>
    </message>
    <message>
        <source>The secrets file is damaged: the entry &quot;%1&quot; doesn&apos;t open.</source>
        <translation>秘密情報のファイルが破損しています: 項目「%1」を復号できません。</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1はすでに存在するため、上書きしません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be copied to %2: %3</source>
        <translation>%1を%2にコピーできません: %3</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2</source>
        <translation>%1を削除できません: %2</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>バックアップはキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1が破損しています: %2</translation>
    </message>
    <message>
        <source>must be set</source>
        <translation>設定が必要です</translation>
    </message>
    <message>
        <source>There is no channel “%1” any more.</source>
        <translation>チャンネル「%1」はもうありません。</translation>
    </message>
    <message>
        <source>The channel “%1” was changed elsewhere meanwhile. Load it again and repeat the edit.</source>
        <translation>チャンネル「%1」は編集中に別の場所で変更されました。読み込み直してから、もう一度編集してください。</translation>
    </message>
    <message>
        <source>There is no channel %1.</source>
        <translation>チャンネル%1はありません。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (libqt6sql6-sqlite on Debian).</source>
        <translation>QtのSQLiteドライバーがありません。インストールしてください（Debianではlibqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>Another Monitron (a process that can&apos;t be told) uses this data folder: %1. Close it, or choose another folder.</source>
        <translation>別のMonitron（プロセス不明）がこのデータフォルダーを使用中です: %1。そちらを終了するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Another Monitron (process %1) uses this data folder: %2. Close it, or choose another folder.</source>
        <translation>別のMonitron（プロセス%1）がこのデータフォルダーを使用中です: %2。そちらを終了するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be made. Check its path and permissions.</source>
        <translation>データフォルダー%1を作成できません。パスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The data folder %1 is read-only. Check its permissions, or choose another.</source>
        <translation>データフォルダー%1は読み取り専用です。アクセス権を確認するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The data folder %1 is on a read-only disk. Choose another.</source>
        <translation>データフォルダー%1は読み取り専用のディスクにあります。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The disk of the data folder %1 is full. Free some space.</source>
        <translation>データフォルダー%1のディスクがいっぱいです。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be locked. Check that its disk is healthy.</source>
        <translation>データフォルダー%1をロックできません。ディスクが正常であることを確認してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be put in place: %2</source>
        <translation>%1を配置できません: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>%1を開けません: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not a database. Restore a backup, or move the file away to begin anew. Nothing was changed.</source>
        <translation>%1が破損しています: データベースではありません。バックアップを復元するか、ファイルを移動して新しく始めてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no such incident any more.</source>
        <translation>そのインシデントはもうありません。</translation>
    </message>
    <message>
        <source>An interruption can&apos;t end before it begins.</source>
        <translation>中断の終了を開始より前にすることはできません。</translation>
    </message>
    <message>
        <source>The migration %1 can&apos;t be read.</source>
        <translation>マイグレーション%1を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is not a Monitron database. Nothing was changed; move the file away or choose another data folder.</source>
        <translation>%1はMonitronのデータベースではありません。何も変更されていません。ファイルを移動するか、別のデータフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Monitron (schema %2, this one knows %3). Nothing was changed; use the newer program, or another data folder.</source>
        <translation>%1は新しいバージョンのMonitronで書き込まれています（スキーマ%2、このバージョンの対応は%3まで）。何も変更されていません。新しいバージョンを使用するか、別のデータフォルダーを使用してください。</translation>
    </message>
    <message>
        <source>The settings of monitor %1 can&apos;t be read: %2</source>
        <translation>モニター%1の設定を読み取れません: %2</translation>
    </message>
    <message>
        <source>There is no monitor %1.</source>
        <translation>モニター%1はありません。</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile (it is at version %2, this edit began at %3). Load it again and repeat the edit.</source>
        <translation>「%1」は編集中に別の場所で変更されました（現在はバージョン%2、編集開始時はバージョン%3）。読み込み直してから、もう一度編集してください。</translation>
    </message>
    <message>
        <source>This channel was switched off.</source>
        <translation>このチャンネルはオフになっていました。</translation>
    </message>
    <message>
        <source>Alerts were muted until %1.</source>
        <translation>アラートは%1までミュートされていました。</translation>
    </message>
    <message>
        <source>The message %1 was decided already.</source>
        <translation>通知%1はすでに登録されています。</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>配信%1はありません。</translation>
    </message>
    <message>
        <source>There is no result of that time any more.</source>
        <translation>その時刻の結果はもうありません。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1はもうありません。</translation>
    </message>
    <message>
        <source>The disk is full, so %1 can&apos;t be written. Free some space.</source>
        <translation>ディスクがいっぱいのため、%1に書き込めません。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written, it is read-only. Check the permissions of the file and of its folder.</source>
        <translation>%1は読み取り専用のため、書き込めません。ファイルとそのフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is locked by another program. Close it, then try again.</source>
        <translation>%1は別のプログラムによってロックされています。そのプログラムを終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is damaged or not a Monitron database. Nothing was changed; restore a backup or move the file away.</source>
        <translation>%1は破損しているか、Monitronのデータベースではありません。何も変更されていません。バックアップを復元するか、ファイルを移動してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written. Check that its disk is connected and healthy.</source>
        <translation>%1の読み取りまたは書き込みができません。ディスクが接続されていて正常であることを確認してください。</translation>
    </message>
    <message>
        <source>%1 holds this already.</source>
        <translation>%1には同じデータがすでにあります。</translation>
    </message>
    <message>
        <source>The database %1 refused an operation.</source>
        <translation>データベース%1が操作を拒否しました。</translation>
    </message>
    <message>
        <source>The state of monitor number %1 can&apos;t be read.</source>
        <translation>モニター番号%1の状態を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is missing, but its write-ahead log is there. Put the file back, or restore a backup. Nothing was changed.</source>
        <translation>%1がありませんが、その先行書き込みログは残っています。ファイルを元の場所に戻すか、バックアップを復元してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 is empty: its contents were lost. Restore a backup, or move the file away to begin anew. Nothing was changed.</source>
        <translation>%1は空で、内容が失われています。バックアップを復元するか、ファイルを移動して新しく始めてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The monitor is not in the trash: it was restored, or removed for good.</source>
        <translation>このモニターはゴミ箱にありません。復元されたか、完全に削除されています。</translation>
    </message>
    <message>
        <source>A note needs some text.</source>
        <translation>メモの内容を入力してください。</translation>
    </message>
    <message>
        <source>The channel was removed.</source>
        <translation>チャンネルが削除されました。</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>there is text behind a closing quote</source>
        <translation>閉じ引用符の後に文字があります</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>This is not a curl command.</source>
        <translation>curlコマンドではありません。</translation>
    </message>
    <message>
        <source>What the shell does with the answer is left out.</source>
        <translation>応答に対するシェルの処理は除外されます。</translation>
    </message>
    <message>
        <source>The value of curl&apos;s option “%1” is missing.</source>
        <translation>curlのオプション「%1」の値がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a known option of curl.</source>
        <translation>「%1」はcurlの不明なオプションです。</translation>
    </message>
    <message>
        <source>“%1 %2” reads cookies from a file: paste them instead.</source>
        <translation>「%1 %2」はCookieをファイルから読み取ります。代わりにCookieを直接貼り付けてください。</translation>
    </message>
    <message>
        <source>“%1” is left out: checks are made without it.</source>
        <translation>「%1」は除外され、チェックでは使用されません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done by a check.</source>
        <translation>「%1」はチェックでは実行できません。</translation>
    </message>
    <message>
        <source>“%1 %2” reads a file: paste what is in it instead.</source>
        <translation>「%1 %2」はファイルを読み取ります。代わりにファイルの内容を貼り付けてください。</translation>
    </message>
    <message>
        <source>“-H %1” reads a file: paste its headers instead.</source>
        <translation>「-H %1」はファイルを読み取ります。代わりにファイル内のヘッダーを貼り付けてください。</translation>
    </message>
    <message>
        <source>The header “%1” is not of the form Name: value and is left out.</source>
        <translation>ヘッダー「%1」は「名前: 値」の形式ではないため、除外されます。</translation>
    </message>
    <message>
        <source>The header “Authorization: %1 …” can&apos;t be kept as a password or token: only Basic and Bearer can.</source>
        <translation>ヘッダー「Authorization: %1 …」は、パスワードまたはトークンとして保存できません。保存できるのはBasicとBearerだけです。</translation>
    </message>
    <message>
        <source>The password or token is not in the command: enter it.</source>
        <translation>パスワードまたはトークンがコマンドに含まれていません。入力してください。</translation>
    </message>
    <message>
        <source>“%1 %2” is not a number of seconds.</source>
        <translation>「%1 %2」は秒数ではありません。</translation>
    </message>
    <message>
        <source>A check gives up after %1 s: whole seconds from 1 to 60.</source>
        <translation>チェックのタイムアウトは%1秒になります（1～60秒の整数のみ）。</translation>
    </message>
    <message>
        <source>Only the first address is taken.</source>
        <translation>最初のアドレスだけが使われます。</translation>
    </message>
    <message>
        <source>There is no address in the command.</source>
        <translation>コマンドにアドレスがありません。</translation>
    </message>
    <message>
        <source>“%1://” can&apos;t be checked: only http, https and telnet can.</source>
        <translation>「%1://」はチェックできません。チェックできるのはhttp、https、telnetだけです。</translation>
    </message>
    <message>
        <source>The header “%1” may be secret; it is kept with the monitor, not in the keyring.</source>
        <translation>ヘッダー「%1」は秘密情報の可能性があります。キーリングではなく、モニターの設定に保存されます。</translation>
    </message>
    <message>
        <source>“%1” is a variable of a shell: put its value there.</source>
        <translation>「%1」はシェルの変数です。その値に置き換えてください。</translation>
    </message>
    <message>
        <source>“%1” is not a known field and is left out.</source>
        <translation>「%1」は不明な項目のため、除外されます。</translation>
    </message>
    <message>
        <source>%1: “%2” is taken as no; yes is true, 1, yes or y.</source>
        <translation>%1: 「%2」は「いいえ」とみなされます。「はい」はtrue、1、yes、yで指定します。</translation>
    </message>
    <message>
        <source>Its password or token is not in the file: enter it after the import.</source>
        <translation>パスワードまたはトークンがファイルに含まれていません。インポート後に入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>「%1」はアドレスではありません</translation>
    </message>
    <message>
        <source>%1: the password in its address.</source>
        <translation>%1: アドレスに含まれるパスワード。</translation>
    </message>
    <message>
        <source>%1: the header “%2”.</source>
        <translation>%1: ヘッダー「%2」。</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it is read as Latin-1.</source>
        <translation>ファイルがUTF-8ではないため、Latin-1として読み取ります。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 (at byte %2).</source>
        <translation>有効なJSONではありません: %1（%2バイト目）。</translation>
    </message>
    <message>
        <source>A list of monitors is expected: [{&quot;name&quot;: …}, …].</source>
        <translation>モニターのリストが必要です: [{&quot;name&quot;: …}, …]。</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>列「%1」が重複しています。</translation>
    </message>
    <message>
        <source>The column “%1” is not known and is left out.</source>
        <translation>列「%1」は不明なため、除外されます。</translation>
    </message>
    <message>
        <source>This is neither a JSON list, nor CSV whose first line names the columns (name, url, method, interval_seconds, timeout_seconds, enabled), nor a list of addresses or curl commands.</source>
        <translation>JSONのリスト、1行目が列名（name、url、method、interval_seconds、timeout_seconds、enabled）のCSV、アドレスまたはcurlコマンドのリストのいずれでもありません。</translation>
    </message>
    <message>
        <source>there are more cells than columns (“%1”)</source>
        <translation>セルの数が列の数を超えています（「%1」）</translation>
    </message>
    <message>
        <source>“%1” stands in a column without a name and is left out.</source>
        <translation>「%1」は名前のない列にあるため、除外されます。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation>ファイルが64 MiBを超えています。</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>継続障害</translation>
    </message>
    <message>
        <source>%1: its certificate needs attention.</source>
        <translation>%1: 証明書の確認が必要です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>monitor, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This channel is set not to send alerts of this kind.</source>
        <translation>このチャンネルはこの種類のアラートを送信しない設定です。</translation>
    </message>
    <message>
        <source>The server at this address says that it is elsewhere (HTTP status %1). Check the address.</source>
        <translation>このアドレスのサーバーは、別の場所にあると応答しています（HTTPステータス%1）。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server at this address says that it has moved to %1. Change the address if that is right.</source>
        <translation>このアドレスのサーバーは、%1に移転したと応答しています。正しければ、アドレスを変更してください。</translation>
    </message>
    <message>
        <source>The server can&apos;t answer just now (HTTP status %1). What stands before it may not reach it.</source>
        <translation>サーバーは現在応答できません（HTTPステータス%1）。手前にあるプロキシなどが、サーバーに到達できていない可能性があります。</translation>
    </message>
    <message>
        <source>The server asks to wait: there were too many requests.</source>
        <translation>サーバーから待つように求められました: リクエストが多すぎます。</translation>
    </message>
    <message>
        <source>What answered is no Monitron server (HTTP status %1). Check the address; there may also be a proxy or a sign-in page in between.</source>
        <translation>応答したのはMonitronサーバーではありません（HTTPステータス%1）。アドレスを確認してください。途中にプロキシまたはサインインページがある可能性もあります。</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>サーバーがHTTPステータス%1を返しました。</translation>
    </message>
    <message>
        <source>It was changed on the server again meanwhile. Look at it once more.</source>
        <translation>その間にサーバーで再び変更されました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile. Load it again and repeat the edit.</source>
        <translation>「%1」は編集中にほかの人によって変更されました。読み込み直してから、もう一度編集してください。</translation>
    </message>
    <message>
        <source>“%1” was removed by somebody else meanwhile.</source>
        <translation>「%1」はその間にほかの人によって削除されました。</translation>
    </message>
    <message>
        <source>No incident is open for this monitor.</source>
        <translation>このモニターに未解決のインシデントはありません。</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile: %1.</source>
        <translation>その間にほかの人によって変更されました: %1。</translation>
    </message>
    <message>
        <source>It was changed by somebody else before it was removed here.</source>
        <translation>ここで削除する前に、ほかの人によって変更されました。</translation>
    </message>
    <message>
        <source>The password that was set with it isn&apos;t kept on this computer any more. Set it again.</source>
        <translation>一緒に設定したパスワードは、このコンピューターにはもう保存されていません。もう一度設定してください。</translation>
    </message>
    <message>
        <source>It was removed by somebody else meanwhile.</source>
        <translation>その間にほかの人によって削除されました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read: %1 “%2”.</source>
        <translation>サーバーの応答を読み取れません: %1 「%2」。</translation>
    </message>
    <message>
        <source>The server&apos;s stream of changes has fallen silent.</source>
        <translation>サーバーからの変更の配信が途絶えました。</translation>
    </message>
    <message>
        <source>The server&apos;s stream of changes can&apos;t be read.</source>
        <translation>サーバーからの変更の配信を読み取れません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 64 MiB.</source>
        <translation>サーバーの応答が64 MiBを超えています。</translation>
    </message>
    <message>
        <source>The server ended the stream of changes.</source>
        <translation>サーバーが変更の配信を終了しました。</translation>
    </message>
    <message>
        <source>What answered is no stream of changes: there may be a proxy or a sign-in page in between.</source>
        <translation>応答した内容は変更の配信ではありません。途中にプロキシまたはサインインページがある可能性があります。</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>%1に期限切れになりました。</translation>
    </message>
    <message>
        <source>It is not valid before %1; is the clock of this computer right?</source>
        <translation>まだ有効ではありません（有効期間の開始: %1）。このコンピューターの時計は合っていますか？</translation>
    </message>
    <message>
        <source>It is self-signed: no authority vouches for it.</source>
        <translation>自己署名です。どの認証局も保証していません。</translation>
    </message>
    <message>
        <source>It is made out to %1, not to %2.</source>
        <translation>%1用で、%2用ではありません。</translation>
    </message>
    <message>
        <source>It comes from an authority that this computer does not know.</source>
        <translation>このコンピューターが知らない認証局のものです。</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <translation>失効しています。</translation>
    </message>
    <message>
        <source>%1 refuses connections: no server is running there, or a firewall is in between.</source>
        <translation>%1への接続が拒否されました。サーバーが実行されていないか、途中にファイアウォールがあります。</translation>
    </message>
    <message>
        <source>There is no address for the name %1. Check the spelling, and your own connection.</source>
        <translation>%1という名前のアドレスがありません。入力ミスがないか、またネットワークに接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS: it may be a server for http:// only.</source>
        <translation>%1はTLSに対応していません。http://専用のサーバーである可能性があります。</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>%1への安全な接続を確立できません: %2。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>%1が応答の完了前に接続を閉じました。</translation>
    </message>
    <message>
        <source>The proxy of this computer does not lead to %1: %2.</source>
        <translation>このコンピューターのプロキシ経由では%1に到達できません: %2。</translation>
    </message>
    <message>
        <source>The answer of %1 came damaged: %2.</source>
        <translation>%1の応答が破損しています: %2。</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP: %2.</source>
        <translation>%1の応答はHTTPではありません: %2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2.</source>
        <translation>%1に到達できません: %2。</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1の応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it does not react.</source>
        <translation>%1に到達できません: 反応がありません。</translation>
    </message>
    <message>
        <source>The connection to the server was given up.</source>
        <translation>サーバーへの接続は中止されました。</translation>
    </message>
    <message>
        <source>It is not the one that you have trusted. If nobody who runs the server has changed it, somebody is between you and the server and reads along: ask before you trust the new one.</source>
        <translation>以前に信頼した証明書と異なります。サーバーの管理者が変更したのでなければ、第三者がサーバーとの間に入って通信を盗み見ています。新しい証明書を信頼する前に、管理者に確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1の証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>Looking whether the stream gets through.</source>
        <translation>変更の配信が届くかどうかを確認しています。</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like monitron.example.org, or https://monitron.example.org:8443/.</source>
        <translation>サーバーのアドレスではありません。アドレスは、monitron.example.orgやhttps://monitron.example.org:8443/のような形式です。</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with https://, not with %1://.</source>
        <translation>サーバーのアドレスは、%1://ではなくhttps://で始まります。</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password; they are asked for next.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません。これらは次の画面で入力します。</translation>
    </message>
    <message>
        <source>Without TLS, everybody on the way to %1 can read the password and everything else. Use https:// instead.</source>
        <translation>TLSを使わないと、%1までの経路にいる誰もがパスワードなどすべての内容を読み取れます。https://を使ってください。</translation>
    </message>
    <message>
        <source>The address of the server is missing.</source>
        <translation>サーバーのアドレスがありません。</translation>
    </message>
    <message>
        <source>This is an invitation, not the address of a server.</source>
        <translation>これは招待です。サーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>アドレスが長すぎます。</translation>
    </message>
    <message>
        <source>This is not an invitation to a team. Its link begins with %1.</source>
        <translation>チームへの招待ではありません。招待のリンクは%1で始まります。</translation>
    </message>
    <message>
        <source>The link of the invitation is incomplete. Copy the whole of it.</source>
        <translation>招待のリンクが不完全です。全体をコピーしてください。</translation>
    </message>
    <message>
        <source>What answers at this address is not a Monitron server. Check the address.</source>
        <translation>このアドレスで応答したのはMonitronサーバーではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server (%1) is too new for this Monitron (%2). Update Monitron on this computer.</source>
        <translation>サーバー（%1）は、このMonitron（%2）には新しすぎます。このコンピューターのMonitronを更新してください。</translation>
    </message>
    <message>
        <source>The server (%1) is too old for this Monitron (%2). Whoever runs the server has to update it.</source>
        <translation>サーバー（%1）は、このMonitron（%2）には古すぎます。サーバーの管理者による更新が必要です。</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>There were too many attempts. The next one is possible in %1.</source>
        <translation>試行回数が多すぎます。次の試行は%1後に可能です。</translation>
    </message>
    <message>
        <source>There were too many attempts. Try again later.</source>
        <translation>試行回数が多すぎます。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an admin of the team.</source>
        <translation>このアカウントは無効になっています。チームの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This account has a second factor: a one-time password is needed too.</source>
        <translation>このアカウントでは2段階認証を使用しています。ワンタイムパスワードも必要です。</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>メールアドレスまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>The one-time password is wrong, or was used already.</source>
        <translation>ワンタイムパスワードが正しくないか、すでに使用されています。</translation>
    </message>
    <message>
        <source>The invitation was used already, was withdrawn, has expired, or is for another e-mail address. Ask for a new one.</source>
        <translation>この招待は、使用済み、取り消し済み、期限切れ、または別のメールアドレス宛てです。新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the server&apos;s: one of the two is wrong.</source>
        <translation>このコンピューターの時計は、サーバーより%1遅れています。どちらかが間違っています。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the server&apos;s: one of the two is wrong.</source>
        <translation>このコンピューターの時計は、サーバーより%1進んでいます。どちらかが間違っています。</translation>
    </message>
    <message>
        <source>The session was given up.</source>
        <translation>セッションは破棄されました。</translation>
    </message>
    <message>
        <source>Nobody can join this team by an invitation at present. Ask an admin of the team for an account.</source>
        <translation>現在、招待でこのチームに参加することはできません。チームの管理者にアカウントの作成を依頼してください。</translation>
    </message>
    <message>
        <source>Nobody is signed in to this server.</source>
        <translation>このサーバーには誰もサインインしていません。</translation>
    </message>
    <message>
        <source>Who is signed in is in the keyring, which can&apos;t be used: %1</source>
        <translation>サインインの情報はキーリングにありますが、キーリングを使用できません: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: it has no tokens in it.</source>
        <translation>サーバーの応答が不正です: トークンが含まれていません。</translation>
    </message>
    <message>
        <source>The history of %1 has a result that makes no sense: %2</source>
        <translation>%1 の履歴に意味をなさない結果があります: %2</translation>
    </message>
    <message>
        <source>The history of %1 has an hour that makes no sense: %2</source>
        <translation>%1 の履歴に意味をなさない 1 時間があります: %2</translation>
    </message>
    <message>
        <source>The history of %1 has a day that makes no sense: %2</source>
        <translation>%1 の履歴に意味をなさない 1 日があります: %2</translation>
    </message>
    <message>
        <source>The history that the server sent can&apos;t be read.</source>
        <translation>サーバーから送信された履歴を読み取れません。</translation>
    </message>
    <message>
        <source>The state of a monitor that the server sent can&apos;t be read.</source>
        <translation>サーバーから送信されたモニターの状態を読み取れません。</translation>
    </message>
    <message>
        <source>The server sends history in a form that is newer than this Monitron.</source>
        <translation>サーバーから送信された履歴の形式は、このMonitronより新しいものです。</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>ヘッダー%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>user and password</source>
        <translation>ユーザーとパスワード</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>any certificate</source>
        <translation>すべての証明書を許可</translation>
    </message>
    <message>
        <source>Filled from a curl command: %1.</source>
        <translation>curlコマンドから入力しました: %1。</translation>
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
        <translation>変更</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>names of settings</comment>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Contradicts the team&apos;s</source>
        <translation>チームの変更と競合</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>サーバーが拒否</translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation>サーバーへの送信待ち</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Alerts muted until</source>
        <translation>アラートのミュート期限</translation>
    </message>
    <message>
        <source>How long history is kept</source>
        <translation>履歴の保存期間</translation>
    </message>
    <message>
        <source>Colours of tags</source>
        <translation>タグの色</translation>
    </message>
    <message>
        <source>created and removed</source>
        <translation>作成して削除</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>incident acknowledged</source>
        <translation>インシデントを確認</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>You and somebody else changed the same settings.</source>
        <translation>あなたとほかの人が同じ設定を変更しました。</translation>
    </message>
    <message>
        <source>You edited it, and somebody else removed it meanwhile.</source>
        <translation>あなたが編集している間に、ほかの人が削除しました。</translation>
    </message>
    <message>
        <source>You removed it, and somebody else changed it before that reached the server.</source>
        <translation>あなたの削除がサーバーに届く前に、ほかの人が変更しました。</translation>
    </message>
</context>
<context>
    <name>EditorSource</name>
    <message>
        <source>This monitor was deleted meanwhile.</source>
        <translation>このモニターは編集中に削除されました。</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>%1: “%2”, theirs “%3”</source>
        <translation>%1: 「%2」（相手側は「%3」）</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Accepted status codes</source>
        <translation>許容するステータスコード</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>リダイレクトの上限回数</translation>
    </message>
    <message>
        <source>Valid certificate</source>
        <translation>有効な証明書</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>ダウンとする失敗回数</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>正常とする成功回数</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>失敗中のチェック</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>継続障害とする失敗回数</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>判定期間</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>フラッピングとする件数</translation>
    </message>
    <message>
        <source>Calm before “recovered”</source>
        <translation>「復旧」までの安定時間</translation>
    </message>
    <message>
        <source>“Still down” every</source>
        <translation>「ダウン継続中」の間隔</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>チェック間隔</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Without %1: only the team&apos;s server knows the values.</source>
        <translation>%1 なし: 値を知っているのはチームのサーバーだけです。</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>%1秒ごと</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>%1分ごと</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>%1時間ごと</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min ago</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今すぐ</translation>
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
        <translation>%1を送信中</translation>
    </message>
    <message numerus="yes">
        <source>%1 not delivered yet, %n attempt(s), the next at %2</source>
        <translation>
            <numerusform>%1は未配信（試行%n回、次回 %2）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivered after %2, at attempt %3</source>
        <translation>%1を%2後に配信（試行%3回目）</translation>
    </message>
    <message>
        <source>%1 delivered after %2</source>
        <translation>%1を%2後に配信</translation>
    </message>
    <message>
        <source>Nobody was told %1</source>
        <comment>name of a message</comment>
        <translation>%1は誰にも通知されませんでした</translation>
    </message>
    <message>
        <source>No channel was set up.</source>
        <translation>チャンネルが設定されていませんでした。</translation>
    </message>
    <message>
        <source>It was acknowledged.</source>
        <translation>確認済みのためです。</translation>
    </message>
    <message>
        <source>It was acknowledged by %1.</source>
        <translation>%1が確認済みにしたためです。</translation>
    </message>
    <message>
        <source>No %1 reminder</source>
        <translation>%1のリマインダーなし</translation>
    </message>
    <message>
        <source>Reminders are off for this monitor.</source>
        <translation>このモニターではリマインダーがオフです。</translation>
    </message>
    <message>
        <source>No more reminders</source>
        <translation>以降のリマインダーなし</translation>
    </message>
    <message>
        <source>%1 was not told</source>
        <comment>name of a message</comment>
        <translation>%1は通知されませんでした</translation>
    </message>
    <message>
        <source>It is off for this monitor.</source>
        <translation>このモニターではオフです。</translation>
    </message>
    <message>
        <source>“down”</source>
        <translation>「ダウン」</translation>
    </message>
    <message>
        <source>“flapping”</source>
        <translation>「フラッピング」</translation>
    </message>
    <message>
        <source>“sustained outage”</source>
        <translation>「継続障害」</translation>
    </message>
    <message>
        <source>“still down”</source>
        <translation>「ダウン継続中」</translation>
    </message>
    <message>
        <source>“recovered”</source>
        <translation>「復旧」</translation>
    </message>
    <message>
        <source>“paused”</source>
        <translation>「一時停止」</translation>
    </message>
    <message>
        <source>“certificate ends”</source>
        <translation>「証明書の期限」</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>name of a channel</comment>
        <translation>%1: 失敗</translation>
    </message>
    <message numerus="yes">
        <source>%1 not delivered after %n attempt(s)</source>
        <translation>
            <numerusform>%1を配信できませんでした（試行%n回）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>%1を配信できませんでした</translation>
    </message>
    <message>
        <source>%1 not asked</source>
        <comment>name of a channel</comment>
        <translation>%1: 使用せず</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1は送信されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>失敗%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>3 failures within 1 h</comment>
        <translation>%2以内に%1</translation>
    </message>
    <message>
        <source>Confirmed down</source>
        <translation>ダウンと判定</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>継続障害</translation>
    </message>
    <message>
        <source>Down again: it is flapping</source>
        <translation>再びダウン: フラッピング中</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed down after %n failure(s)</source>
        <translation>
            <numerusform>失敗%n回でダウンと判定</numerusform>
        </translation>
    </message>
    <message>
        <source>Still down after %1</source>
        <translation>%1経過後もダウン</translation>
    </message>
    <message>
        <source>Down for good: it no longer comes and goes</source>
        <translation>ダウン状態が定着（フラッピング終了）</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>%1が確認</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>%1のメモ</translation>
    </message>
    <message numerus="yes">
        <source>Still failing, %n time(s) in a row</source>
        <translation>
            <numerusform>失敗中（連続%n回）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Checked %2 now.</source>
        <comment>failure; every 30 s</comment>
        <translation>%1
現在は%2にチェックしています。</translation>
    </message>
    <message>
        <source>Lasted %1.</source>
        <translation>継続時間は%1でした。</translation>
    </message>
    <message>
        <source>Called recovered at %1, after %2 without a failure.</source>
        <translation>失敗のない状態が%2続き、%1に復旧と判定しました。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>First failure</source>
        <translation>最初の失敗</translation>
    </message>
    <message>
        <source>The monitor of this incident is gone.</source>
        <translation>このインシデントのモニターはもうありません。</translation>
    </message>
    <message>
        <source>Flapping for %1</source>
        <translation>フラッピング中（%1）</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>ダウン（%1）</translation>
    </message>
    <message>
        <source>Closed by a pause</source>
        <translation>一時停止により終了</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <comment>time, how long ago</comment>
        <translation>%1から（%2）</translation>
    </message>
    <message>
        <source>%1 – %2, lasted %3</source>
        <comment>begin, end, duration</comment>
        <translation>%1～%2（%3）</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>インシデント: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Still open after %1</source>
        <translation>継続中（%1経過）</translation>
    </message>
    <message>
        <source>Ended: %1, lasted %2</source>
        <translation>終了: %1（継続時間 %2）</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>ListContextMenu</name>
    <message>
        <source>&amp;Move to group</source>
        <translation>グループへ移動(&amp;M)</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>新しいグループ(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>すべて折りたたむ(&amp;A)</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>すべて展開(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rename group…</source>
        <translation>グループの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>最上位へ移動(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MonitorEdit</name>
    <message>
        <source>“%1” was deleted meanwhile.</source>
        <translation>「%1」はその間に削除されました。</translation>
    </message>
    <message>
        <source>“%1” was changed since, so that can&apos;t be taken back.</source>
        <translation>「%1」はその後変更されたため、元に戻せません。</translation>
    </message>
</context>
<context>
    <name>MonitorRow</name>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>uptime %1</source>
        <translation>稼働率%1</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>レイテンシー%1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>グループ「%1」</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>短すぎます。8文字以上にしてください。</translation>
    </message>
    <message>
        <source>Weak: a few words more make it safe.</source>
        <translation>弱い: 単語をいくつか足すと安全になります。</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>強い</translation>
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
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Run by hand</source>
        <translation>手動で実行</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>定期実行</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>Kind of failure: %1</source>
        <translation>失敗の種類: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合計: %1</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>phase, duration</comment>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>サイズ: %1</translation>
    </message>
    <message>
        <source>Certificate: %1, valid until %2, SHA-256 %3</source>
        <translation>証明書: %1、有効期限 %2、SHA-256 %3</translation>
    </message>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>このモニターは削除されています。</translation>
    </message>
</context>
<context>
    <name>Retry</name>
    <message>
        <source>“%1” is not a number of attempts × seconds, such as 2 × 30</source>
        <translation>「%1」は「回数 × 秒数」の形式ではありません（例: 2 × 30）</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>編集者</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Also manages users, invitations and the server, and reads the audit log.</source>
        <translation>ユーザー、招待、サーバーの管理と、監査ログの閲覧もできます。</translation>
    </message>
    <message>
        <source>Changes monitors, channels and settings, and acknowledges incidents.</source>
        <translation>モニター、チャンネル、設定の変更と、インシデントの確認ができます。</translation>
    </message>
    <message>
        <source>Sees everything about the team&apos;s monitors and changes nothing.</source>
        <translation>チームのモニターについてすべて閲覧できますが、変更はできません。</translation>
    </message>
</context>
<context>
    <name>SecretQuestion</name>
    <message>
        <source>Monitron is closing.</source>
        <translation>Monitronを終了しています。</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Watches APIs and sites.

&quot;monitron check URL&quot; runs checks without a window; see &quot;monitron check --help&quot;.</source>
        <translation>APIとサイトを監視します。

「monitron check URL」はウィンドウなしでチェックを実行します。「monitron check --help」を参照してください。</translation>
    </message>
    <message>
        <source>Keeps the data in &lt;directory&gt;.</source>
        <translation>データを&lt;directory&gt;に保存します。</translation>
    </message>
    <message>
        <source>Imports monitors from a JSON or CSV &lt;file&gt;.</source>
        <translation>JSONまたはCSVの&lt;file&gt;からモニターをインポートします。</translation>
    </message>
    <message>
        <source>Goes back to a backup &lt;file&gt; first.</source>
        <translation>最初にバックアップの&lt;file&gt;を復元します。</translation>
    </message>
    <message>
        <source>Starts in the tray.</source>
        <translation>トレイに格納した状態で起動します。</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>不明な引数「%1」です。</translation>
    </message>
    <message>
        <source>Try &quot;monitron --help&quot;.</source>
        <translation>「monitron --help」を参照してください。</translation>
    </message>
    <message>
        <source>There is no display here, so the window can&apos;t be shown.
&quot;monitron check URL&quot; runs checks without one.
</source>
        <translation>ディスプレイがないため、ウィンドウを表示できません。
「monitron check URL」はウィンドウなしでチェックを実行します。
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
        <translation>使い方: monitron [--profile DIRECTORY] [--import FILE] [--restore FILE] [--minimized]
       monitron monitron://join/…
       monitron check URL …

  --profile DIRECTORY  指定した場所にデータを保存
  --import FILE        JSONまたはCSVからモニターをインポート
  --restore FILE       バックアップを復元（現在のデータも残ります）
  --minimized          トレイで起動
  -v, --version        バージョンを表示
  -h, --help           このヘルプを表示
</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Pending</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>未観測</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>Down for 4 min</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2</source>
        <comment>monitors</comment>
        <translation>取得中: %1 / %2</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>取得中…</translation>
    </message>
    <message>
        <source>not saving</source>
        <translation>保存不可</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト中</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>待機中の変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>%1からオフラインです。</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>What you see is as it was then; Monitron goes on by itself.</source>
        <translation>表示されているのはその時点の内容です。Monitronは自動的に再接続します。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>サインアウトしています。</translation>
    </message>
    <message>
        <source>Sign in again: nothing that you changed is lost.</source>
        <translation>もう一度サインインしてください。行った変更は失われません。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the server.</source>
        <translation>
            <numerusform>変更%n件がサーバーへの送信を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <comment>changes that were made here</comment>
        <translation>
            <numerusform>%n 件は判断が必要</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wait, %2 need a decision</source>
        <comment>changes that were made here</comment>
        <translation>%1 件待機中、%2 件は判断が必要</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours need a decision.</source>
        <translation>
            <numerusform>あなたの変更のうち %n 件に判断が必要です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagColor</name>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>ブルー</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>ティール</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>グリーン</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>レッド</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>バイオレット</translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message>
        <source>The list of teams can&apos;t be read: %1 (%2)</source>
        <translation>チームの一覧を読み取れません: %1（%2）</translation>
    </message>
    <message>
        <source>The list of teams was written by a newer Monitron. Use that one.</source>
        <translation>チームの一覧は、新しいバージョンのMonitronで書き込まれています。そのバージョンを使ってください。</translation>
    </message>
    <message>
        <source>an entry is no team</source>
        <translation>チームではない項目があります</translation>
    </message>
    <message>
        <source>The list of teams is damaged (%1). It is kept as “%2”; add the teams that are missing again.</source>
        <translation>チームの一覧が破損しています（%1）。「%2」として残してあります。足りないチームをもう一度追加してください。</translation>
    </message>
    <message>
        <source>The list of teams is damaged (%1).</source>
        <translation>チームの一覧が破損しています（%1）。</translation>
    </message>
    <message>
        <source>You have joined this team already, as %1.</source>
        <translation>このチームには、すでに%1として参加しています。</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>このチームはもうありません。</translation>
    </message>
    <message>
        <source>The list of teams can&apos;t be written: %1 (%2)</source>
        <translation>チームの一覧に書き込めません: %1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>team, e-mail</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Status %1 is in %2</source>
        <translation>ステータス%1は%2の範囲内</translation>
    </message>
    <message>
        <source>Status %1; expected %2</source>
        <translation>ステータス%1（期待値は%2）</translation>
    </message>
    <message>
        <source>Certificate or TLS: %1</source>
        <translation>証明書またはTLS: %1</translation>
    </message>
    <message numerus="yes">
        <source>Certificate valid, %n day(s) left</source>
        <translation>
            <numerusform>証明書は有効（残り%n日）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certificate ended %n day(s) ago</source>
        <translation>
            <numerusform>証明書は%n日前に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection within %1</source>
        <translation>%1以内に接続できませんでした</translation>
    </message>
    <message>
        <source>No complete answer within %1</source>
        <translation>%1以内に応答が完了しませんでした</translation>
    </message>
    <message>
        <source>Connected within %1 (%2)</source>
        <translation>%1以内に接続（%2）</translation>
    </message>
    <message>
        <source>Answered within %1 (%2)</source>
        <translation>%1以内に応答（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Redirected more often than %n time(s)</source>
        <translation>
            <numerusform>リダイレクトが上限の%n回を超えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redirected to %1 (followed up to %n time(s))</source>
        <translation>
            <numerusform>%1へリダイレクト（上限%n回）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said: this computer has no network</source>
        <translation>判定できません: このコンピューターはネットワークに接続されていません</translation>
    </message>
</context>
<context>
    <name>monitron::AccountWindow</name>
    <message>
        <source>Your account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>monitron::AddTeamDialog</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>チームを追加</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>サーバーに問い合わせ中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Where is your team&apos;s server?</source>
        <translation>チームのサーバーはどこにありますか？</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Or the link of an invitation, which begins with monitron://join/.</source>
        <translation>または、monitron://join/で始まる招待のリンクを入力します。</translation>
    </message>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>暗号化せずに接続する</translation>
    </message>
    <message>
        <source>Everybody on the way can read your password and everything else, and change it.</source>
        <translation>経路にいる誰もが、パスワードなどすべての内容を読み取り、書き換えることができます。</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>このサーバーで間違いありませんか？</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>証明書のフィンガープリント</translation>
    </message>
    <message>
        <source>Compare it with the one that whoever runs the server tells you. From then on only this certificate is accepted, and you are not asked again.</source>
        <translation>サーバーの管理者から伝えられたものと照合してください。以後はこの証明書だけを受け入れ、再度の確認は行いません。</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>アカウントを持っている</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1: %2

%3 Its fingerprint (SHA-256):</source>
        <translation>%1の証明書は、このコンピューターが信頼する認証局によって保証されていません: %2

%3 フィンガープリント（SHA-256）:</translation>
    </message>
    <message>
        <source>%1 – Monitron %2</source>
        <comment>host, version</comment>
        <translation>%1 – Monitron %2</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>初めて利用する</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>招待を受けている</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>monitron::AdministrationWindow</name>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Only admins of the team see users, invitations, the audit log and the settings of the server. Ask one of them if you need to.</source>
        <translation>ユーザー、招待、監査ログ、サーバーの設定を表示できるのは、チームの管理者だけです。必要な場合は管理者に依頼してください。</translation>
    </message>
</context>
<context>
    <name>monitron::AlertsPage</name>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>ダウンとする失敗回数</translation>
    </message>
    <message>
        <source>In a row; one hiccup is no outage.</source>
        <translation>連続回数です。一度きりの失敗は障害とみなしません。</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>正常とする成功回数</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>失敗中のチェック</translation>
    </message>
    <message>
        <source>Attempts × seconds, the last for ever; never slower than the interval.</source>
        <translation>「回数 × 秒数」で指定し、最後の値を繰り返します。通常の間隔より長くはなりません。</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>継続障害とする失敗回数</translation>
    </message>
    <message>
        <source>That many failed checks within the window are a sustained outage.</source>
        <translation>判定期間内にこの回数失敗すると、継続障害とみなします。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>判定期間</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>フラッピングとする件数</translation>
    </message>
    <message>
        <source>The n-th within the window is told as flapping.</source>
        <translation>判定期間内にこの件数に達したインシデントから、フラッピングとして通知します。</translation>
    </message>
    <message>
        <source>Calm before “recovered”</source>
        <translation>「復旧」までの安定時間</translation>
    </message>
    <message>
        <source>For flapping and sustained outages.</source>
        <translation>フラッピングと継続障害に適用されます。</translation>
    </message>
    <message>
        <source>“Still down” every</source>
        <translation>「ダウン継続中」の間隔</translation>
    </message>
</context>
<context>
    <name>monitron::AlertsSection</name>
    <message>
        <source>Alerts and channels</source>
        <translation>アラートとチャンネル</translation>
    </message>
    <message>
        <source>Nobody is told when something breaks. Add a channel.</source>
        <translation>障害が起きても誰にも通知されません。チャンネルを追加してください。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>kind of channel</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>4時間</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>明日の%1まで</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Mute all alerts</source>
        <translation>すべてのアラートをミュート</translation>
    </message>
    <message>
        <source>Checks go on. What would have been told meanwhile is kept with its incident as not sent.</source>
        <translation>チェックは続行されます。その間の通知は、未送信としてインシデントに記録されます。</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>%1までミュートされています。</translation>
    </message>
    <message>
        <source>Nobody is told when something breaks.</source>
        <translation>障害が起きても誰にも通知されません。</translation>
    </message>
</context>
<context>
    <name>monitron::ApiKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>新しいAPIキー</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What uses it: “deploy”, “status screen”.</source>
        <translation>使用するもの（例: 「デプロイ」、「状況表示画面」）。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日間</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年間</translation>
    </message>
    <message>
        <source>Until it is removed</source>
        <translation>削除するまで</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>有効期間</translation>
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
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>4 min ago</comment>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>in 6 days</comment>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>doesn&apos;t end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>monitron::ApiKeysSection</name>
    <message>
        <source>API keys</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Your keys for programs that use the team&apos;s API. A program can do with a key what its role allows, in your name.</source>
        <translation>チームのAPIを使うプログラム用の、あなたのキーです。プログラムはキーを使い、あなたの名前で、キーの役割に許可された操作を実行できます。</translation>
    </message>
    <message>
        <source>You have no keys. Make one for each program, so that you can take it away alone.</source>
        <translation>キーはありません。個別に無効にできるように、プログラムごとに作成してください。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Give this key to “%1” now: it goes into the header “Authorization: Bearer …”.</source>
        <translation>このキーを今「%1」に設定してください。ヘッダー「Authorization: Bearer …」に指定します。</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Remove the key “%1”? What uses it stops working at once.</source>
        <translation>キー「%1」を削除しますか？ このキーを使っているプログラムはすぐに動作しなくなります。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>The key is removed.</source>
        <translation>キーを削除しました。</translation>
    </message>
</context>
<context>
    <name>monitron::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Beyond the size that this desktop gives to all programs.</source>
        <translation>デスクトップ共通の文字サイズに対する倍率です。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>monitron::Application</name>
    <message>
        <source>It uses the data in “%1”, but does not answer. Wait until it does, or end it, and start Monitron again.</source>
        <translation>「%1」のデータを使用中のMonitronが応答しません。応答するまで待つか、終了させてから、Monitronをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Monitron is running on this data. Quit it before you restore a backup.</source>
        <translation>このデータを使用してMonitronが実行中です。バックアップを復元する前に終了してください。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>No daily backup</source>
        <translation>日次バックアップ未作成</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>確認済みにできませんでした</translation>
    </message>
</context>
<context>
    <name>monitron::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an IP address</comment>
        <translation>接続元: %1</translation>
    </message>
</context>
<context>
    <name>monitron::AuditSection</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened in this time.</source>
        <translation>この期間に、この種類の出来事はありません。</translation>
    </message>
    <message>
        <source>All about this thing</source>
        <translation>この対象に関するすべて</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>選択した項目</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>項目を選択すると、すべての内容が表示されます。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>直近24時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>直近7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>直近30日間</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>日付の範囲</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Id of a thing</source>
        <translation>対象のID</translation>
    </message>
</context>
<context>
    <name>monitron::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>データベースをコピー中…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>バックアップの進行状況</translation>
    </message>
    <message>
        <source>Verifying the copy…</source>
        <translation>コピーを検証中…</translation>
    </message>
    <message>
        <source>Backed up and verified: %1 (%2)</source>
        <translation>バックアップと検証が完了しました: %1（%2）</translation>
    </message>
    <message>
        <source>There is no backup: %1</source>
        <translation>バックアップは作成されませんでした: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止中…</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite)</source>
        <translation>Monitronのバックアップ (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>monitron::Banner</name>
    <message>
        <source>Do something about it</source>
        <translation>対処する</translation>
    </message>
</context>
<context>
    <name>monitron::BannerStack</name>
    <message>
        <source>%1 Nothing is called down meanwhile; checks resume by themselves.</source>
        <comment>why there is no network</comment>
        <translation>%1 この間はダウンと判定されず、チェックは自動的に再開します。</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>このコンピューターはネットワークに接続されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Results can&apos;t be saved: %1 (%n waiting)</source>
        <translation>
            <numerusform>結果を保存できません: %1（%n件が保存待ち）</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>The passwords are locked: checks and alerts that need one can&apos;t be made.</source>
        <translation>パスワードがロックされているため、パスワードが必要なチェックとアラートを実行できません。</translation>
    </message>
</context>
<context>
    <name>monitron::BulkEditDialog</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n monitor(s)</source>
        <translation>
            <numerusform>モニター%n件を編集</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>項目(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>変更%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t take this value</source>
        <translation>
            <numerusform>適用不可%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” changed in %n monitor(s)</source>
        <translation>
            <numerusform>モニター%n件の「%1」を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>変更なし%n件</numerusform>
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
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>monitron::ChangesCard</name>
    <message>
        <source>Changes</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Nothing has been changed since it was made.</source>
        <translation>作成後の変更はありません。</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>一部のみ表示</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1件すべて表示</translation>
    </message>
</context>
<context>
    <name>monitron::ChangesModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, who, what</comment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>monitron::ChannelDialog</name>
    <message>
        <source>Alerts: %1</source>
        <comment>kind of channel</comment>
        <translation>アラート: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Tell about</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>テスト送信</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>テストを送信中…</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>テストは受理されました。</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>テストは受理されました: %1</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>テストに失敗しました: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>monitron::ChannelRow</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what the button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>テストを送信中…</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>テストに失敗しました: %1</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>テストは受理されました。</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>テストは受理されました: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove “%1”? Alerts are not sent through it any more, and its password is forgotten.</source>
        <translation>「%1」を削除しますか？ このチャンネルではアラートが送信されなくなり、パスワードも消去されます。</translation>
    </message>
</context>
<context>
    <name>monitron::ChartCard</name>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95パーセンタイル</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Distribution of the response times</source>
        <translation>応答時間の分布</translation>
    </message>
    <message>
        <source>The history can&apos;t be read: %1</source>
        <translation>履歴を読み取れません: %1</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み取り中…</translation>
    </message>
    <message>
        <source>No check has been made in this time.</source>
        <translation>この期間にチェックは行われていません。</translation>
    </message>
    <message>
        <source>Response time by phase</source>
        <translation>フェーズ別の応答時間</translation>
    </message>
</context>
<context>
    <name>monitron::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>凡例: %1</translation>
    </message>
</context>
<context>
    <name>monitron::CheckArguments</name>
    <message>
        <source>--header “%1”: write it as &apos;Name: value&apos;</source>
        <translation>--header 「%1」: &apos;Name: value&apos; の形式で指定してください</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>--%1には%2～%3の整数を指定してください（「%4」は無効です）</translation>
    </message>
    <message>
        <source>--timeout needs seconds from 1 to 60, not “%1”</source>
        <translation>--timeoutには1～60の秒数を指定してください（「%1」は無効です）</translation>
    </message>
    <message>
        <source>Which address? Give one URL</source>
        <translation>アドレスが指定されていません。URLを1つ指定してください</translation>
    </message>
    <message>
        <source>Give one URL, not several</source>
        <translation>URLは1つだけ指定してください</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be checked: use http://, https:// or tcp://host:port</source>
        <translation>「%1」はチェックできません。http://、https://、またはtcp://host:portを指定してください</translation>
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
        <translation>使い方: monitron check URL [options]
プロファイルを使わずにアドレスを1回チェックし、時間の内訳を表示します。
URLはhttp://…、https://…、またはtcp://host:portです。スキームがない場合はhttpsとみなします。

  --method M          GET（既定）、HEAD、POST、PUT、PATCH、DELETE、OPTIONSのいずれか
  --header &apos;K: V&apos;     送信するヘッダー（複数回指定可）
  --body TEXT         送信する本文
  --timeout S         チェック全体の秒数、1～60（既定は10）
  --max-redirects N   リダイレクトの上限回数（既定は5、0: リダイレクト自体を応答とする）
  --insecure          すべての証明書を許可
  --repeat N          N回続けてチェックし、結果を集計
  --json              チェックごとにJSONオブジェクトを1行で出力

終了ステータス: 0 正常、1 ダウン、2 引数の誤り
</translation>
    </message>
    <message>
        <source>Help: monitron check --help</source>
        <translation>ヘルプ: monitron check --help</translation>
    </message>
    <message>
        <source>No scheme given, so this checks %1</source>
        <translation>スキームが指定されていないため、%1をチェックします</translation>
    </message>
</context>
<context>
    <name>monitron::CheckLogCard</name>
    <message>
        <source>Checks shown</source>
        <translation>表示するチェック</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>未観測</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>日時を指定して移動</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>%1 – %2, from the chart</source>
        <comment>times</comment>
        <translation>%1～%2（グラフの選択範囲）</translation>
    </message>
    <message>
        <source>The first check is on its way.</source>
        <translation>最初のチェックを実行しています。</translation>
    </message>
    <message>
        <source>No check failed in this time.</source>
        <translation>この期間に失敗したチェックはありません。</translation>
    </message>
    <message>
        <source>No check has failed.</source>
        <translation>失敗したチェックはありません。</translation>
    </message>
    <message>
        <source>Every check of this time was observed.</source>
        <translation>この期間のチェックはすべて観測できました。</translation>
    </message>
    <message>
        <source>Every check could be observed.</source>
        <translation>すべてのチェックを観測できました。</translation>
    </message>
    <message>
        <source>No check was made in this time.</source>
        <translation>この期間にチェックは行われていません。</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of the first check shown, of how many, its time</comment>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>checks</comment>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::CheckLogModel</name>
    <message>
        <source>Is being read</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Run by hand</source>
        <translation>手動で実行</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, sentence, latency</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>monitron::CheckReport</name>
    <message>
        <source>DNS</source>
        <translation>DNS解決</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS確立</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1バイト</translation>
    </message>
    <message>
        <source>Certificate %1 from %2 ended on %3</source>
        <translation>証明書 %1（発行者: %2）は%3に期限切れ</translation>
    </message>
    <message>
        <source>Certificate %1 from %2 ends on %3, in %4 days</source>
        <translation>証明書 %1（発行者: %2）の期限は%3、残り%4日</translation>
    </message>
    <message>
        <source>%1 of %2 up; min %3, p50 %4, p95 %5, max %6</source>
        <translation>%2回中%1回正常。最小 %3、p50 %4、p95 %5、最大 %6</translation>
    </message>
</context>
<context>
    <name>monitron::CheckSheet</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>未観測</translation>
    </message>
    <message>
        <source>This computer could not look: it had no network, or had just woken up. Nothing is said about the target, and uptime doesn&apos;t count it.</source>
        <translation>ネットワークに接続されていない、またはスリープから復帰した直後だったため、このコンピューターからは確認できませんでした。監視対象の状態は判定しておらず、稼働率にも含まれません。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>最終アドレス</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Address, protocol and certificates are those last seen at this endpoint.</source>
        <translation>アドレス、プロトコル、証明書は、このエンドポイントで最後に確認されたものです。</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>ヘッダーと本文</translation>
    </message>
    <message>
        <source>Headers and body are kept of failures only.</source>
        <translation>ヘッダーと本文は、失敗したチェックについてのみ保存されます。</translation>
    </message>
    <message>
        <source>What this failure looked like isn&apos;t kept any more.</source>
        <translation>この失敗の詳細はもう保存されていません。</translation>
    </message>
    <message>
        <source>The check failed before there was an answer.</source>
        <translation>応答を受け取る前にチェックが失敗しました。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>The body was empty.</source>
        <translation>本文は空でした。</translation>
    </message>
    <message>
        <source>Body, the first 4 KiB</source>
        <translation>本文（先頭の4 KiB）</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>The body isn&apos;t text: %1 of binary data.</source>
        <translation>本文はテキストではありません（%1のバイナリデータ）。</translation>
    </message>
    <message>
        <source>Secrets were blacked out before this was kept.</source>
        <translation>秘密情報は保存前に伏せられています。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>残り%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, to, days left</comment>
        <translation>%1～%2（%3）</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>Address asked</source>
        <translation>リクエスト先</translation>
    </message>
</context>
<context>
    <name>monitron::CheckWindow</name>
    <message>
        <source>Good</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>未観測</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The details are in the clipboard.</source>
        <translation>詳細をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Asked for a check now. It will be the newest.</source>
        <translation>チェックを要求しました。結果は最新のチェックとして表示されます。</translation>
    </message>
    <message>
        <source>%1 · check</source>
        <comment>name of a monitor</comment>
        <translation>%1 · チェック</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>run by hand</source>
        <translation>手動で実行</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>定期実行</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curlとしてコピー</translation>
    </message>
    <message>
        <source>The request as a command for a terminal, without its passwords</source>
        <translation>リクエストをターミナル用のコマンドとしてコピー（パスワードは含まれません）</translation>
    </message>
    <message>
        <source>The curl command is in the clipboard.</source>
        <translation>curlコマンドをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>monitron::CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>検索と操作</translation>
    </message>
    <message>
        <source>A monitor, an incident, a setting, an action, or an address to watch</source>
        <translation>モニター、インシデント、設定、操作、または監視するアドレス</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>一致するものがありません。文字を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>A monitor, an incident, a setting or an action</source>
        <translation>モニター、インシデント、設定、操作</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictBar</name>
    <message>
        <source>Take theirs</source>
        <translation>相手の変更を採用</translation>
    </message>
    <message>
        <source>Shows the monitor as it is now; what you entered is lost.</source>
        <translation>モニターの現在の内容を表示します。入力した内容は失われます。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を採用</translation>
    </message>
    <message>
        <source>Saves what you see here over the other change.</source>
        <translation>相手の変更を、ここに表示されている内容で上書き保存します。</translation>
    </message>
    <message>
        <source>This monitor was changed elsewhere meanwhile.</source>
        <translation>このモニターは編集中に別の場所で変更されました。</translation>
    </message>
    <message>
        <source>Its settings are the same as yours.</source>
        <translation>設定は入力した内容と同じです。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ConflictDialog</name>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Two changes of “%1”</source>
        <translation>「%1」への2つの変更</translation>
    </message>
    <message>
        <source>Use mine for all</source>
        <translation>すべて自分の値を使用</translation>
    </message>
    <message>
        <source>Use theirs for all</source>
        <translation>すべて相手側の値を使用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You set:</source>
        <translation>あなたの設定:</translation>
    </message>
    <message>
        <source>Bring it back with my changes</source>
        <translation>自分の変更を加えて復元</translation>
    </message>
    <message>
        <source>Remove it anyway</source>
        <translation>それでも削除</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>削除されたままにする</translation>
    </message>
    <message>
        <source>Keep it as it is there</source>
        <translation>サーバーの内容を残す</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) to decide</source>
        <translation>
            <numerusform>未決定の設定%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>すべて決定しました。</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictModel</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>the one you set</source>
        <comment>a password</comment>
        <translation>あなたが設定したもの</translation>
    </message>
    <message>
        <source>the one set there</source>
        <comment>a password</comment>
        <translation>サーバー側で設定されたもの</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictRow</name>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手側</translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>変更前: 「%1」</translation>
    </message>
    <message>
        <source>only you changed it</source>
        <translation>あなただけが変更</translation>
    </message>
    <message>
        <source>%1: use mine, %2</source>
        <translation>%1: 自分の値「%2」を使用</translation>
    </message>
    <message>
        <source>%1: use theirs, %2</source>
        <translation>%1: 相手側の値「%2」を使用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result (%1)</source>
        <comment>unit</comment>
        <translation>結果（%1）</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>%1, theirs</source>
        <translation>%1（相手側）</translation>
    </message>
    <message>
        <source>%1, the result</source>
        <translation>%1（結果）</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>setting, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not decided (%1)</source>
        <translation>未決定（%1）</translation>
    </message>
</context>
<context>
    <name>monitron::CredentialsForm</name>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>ワンタイムパスワード</translation>
    </message>
    <message>
        <source>Six digits from your authenticator app, or a recovery code.</source>
        <translation>認証アプリに表示される6桁の数字、またはリカバリーコード。</translation>
    </message>
</context>
<context>
    <name>monitron::DataSection</name>
    <message>
        <source>Monitors and data</source>
        <translation>モニターとデータ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Monitors as a file</source>
        <translation>モニターのファイル</translation>
    </message>
    <message>
        <source>JSON or CSV, without passwords.</source>
        <translation>JSONまたはCSV（パスワードは含まれません）。</translation>
    </message>
    <message>
        <source>Recently deleted…</source>
        <translation>最近削除した項目…</translation>
    </message>
    <message>
        <source>Deleted monitors</source>
        <translation>削除したモニター</translation>
    </message>
    <message>
        <source>Kept for 30 days with their history.</source>
        <translation>履歴とともに30日間保存されます。</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>This desktop has no program that opens folders.</source>
        <translation>このデスクトップには、フォルダーを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Everything but the passwords in one file, made and verified while Monitron goes on.</source>
        <translation>パスワード以外のすべてを1つのファイルに保存します。Monitronの動作中に作成と検証が行われます。</translation>
    </message>
    <message>
        <source>Back up every day</source>
        <translation>毎日バックアップする</translation>
    </message>
    <message>
        <source>Into the folder “backups” beside the data; the latest three are kept.</source>
        <translation>データと同じ場所の「backups」フォルダーに保存し、最新の3つを残します。</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>データベース %1</translation>
    </message>
    <message>
        <source>daily backups %1</source>
        <translation>日次バックアップ %1</translation>
    </message>
    <message>
        <source>free on this disk %1</source>
        <translation>ディスクの空き容量 %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>計測中…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite);;All files (*)</source>
        <translation>Monitronのバックアップ (*.sqlite);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>monitron::DayStrip</name>
    <message>
        <source>%1: %2 up</source>
        <comment>date, percentage</comment>
        <translation>%1: 稼働率%2</translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1: 未観測</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>ダウン時間 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>インシデント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <translation>
            <numerusform>失敗したチェック%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>直近%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with an outage</source>
        <translation>
            <numerusform>障害のあった日: %n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with failed checks only</source>
        <translation>
            <numerusform>チェックの失敗のみ: %n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not observed</source>
        <translation>
            <numerusform>未観測: %n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::DayStripCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 observed</source>
        <comment>uptime, share of the time</comment>
        <translation>%1（期間の%2を観測）</translation>
    </message>
</context>
<context>
    <name>monitron::DefaultsSection</name>
    <message>
        <source>New monitors</source>
        <translation>新しいモニター</translation>
    </message>
    <message>
        <source>What a new monitor begins with. Monitors that are there already stay as they are.</source>
        <translation>新しいモニターの初期値です。既存のモニターは変更されません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>チェック間隔</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>初期値に戻す</translation>
    </message>
</context>
<context>
    <name>monitron::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>monitron::DesktopNotifier</name>
    <message>
        <source>This desktop has neither a notification service nor a tray.</source>
        <translation>このデスクトップには、通知サービスもトレイもありません。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
</context>
<context>
    <name>monitron::DetailHead</name>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>, now %1</source>
        <comment>every 30 s</comment>
        <translation>、現在は%1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>in 18 s</comment>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>What you changed waits for the server.</source>
        <translation>行った変更は、サーバーへの送信を待っています。</translation>
    </message>
    <message>
        <source>What you changed contradicts the team&apos;s. This is what the server has.</source>
        <translation>行った変更がチームの変更と競合しています。表示されているのはサーバーの内容です。</translation>
    </message>
    <message>
        <source>The server refused what you changed. This is what it has.</source>
        <translation>行った変更はサーバーに拒否されました。表示されているのはサーバーの内容です。</translation>
    </message>
</context>
<context>
    <name>monitron::DetailPane</name>
    <message>
        <source>Select a monitor to see how it is doing.</source>
        <translation>モニターを選択すると、状態が表示されます。</translation>
    </message>
</context>
<context>
    <name>monitron::DetailTiles</name>
    <message>
        <source>Nothing was observed in this time.</source>
        <translation>この期間は観測されていません。</translation>
    </message>
    <message>
        <source>%1 of the time was observed; down for %2.</source>
        <translation>期間の%1を観測、ダウン時間は%2です。</translation>
    </message>
    <message>
        <source>%1 ms, of the good checks of the last 24 hours</source>
        <translation>%1 ms（直近24時間の成功したチェック）</translation>
    </message>
    <message>
        <source>No good check in the last 24 hours.</source>
        <translation>直近24時間に成功したチェックはありません。</translation>
    </message>
    <message>
        <source>Uptime 24 h</source>
        <translation>24時間稼働率</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年間</translation>
    </message>
    <message>
        <source>Mean 24 h</source>
        <translation>24時間平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>次のチェック</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>subject of the certificate, time</comment>
        <translation>%1、有効期限 %2</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>renew it</source>
        <translation>要更新</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
</context>
<context>
    <name>monitron::DropTarget</name>
    <message>
        <source>Look through “%1” and import monitors from it</source>
        <translation>「%1」の内容を確認し、モニターをインポート</translation>
    </message>
    <message>
        <source>Look through “%1”; one file at a time</source>
        <translation>「%1」の内容を確認（一度に1ファイル）</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>%1を監視</translation>
    </message>
    <message>
        <source>New monitor from a curl command</source>
        <translation>curlコマンドから新しいモニターを作成</translation>
    </message>
    <message>
        <source>Look through these addresses and import them</source>
        <translation>これらのアドレスを確認し、インポート</translation>
    </message>
</context>
<context>
    <name>monitron::EditorForm</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>http, https, or tcp://host:port. Or paste a curl command.</source>
        <translation>http、https、またはtcp://host:port。curlコマンドを貼り付けることもできます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Within another: Production/API.</source>
        <translation>階層化の例: Production/API</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>コンマ区切り。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>For whoever is woken up at night.</source>
        <translation>夜中に対応する人のための情報を書いておきます。</translation>
    </message>
    <message>
        <source>Settings of the monitor</source>
        <translation>モニターの設定</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Only the first address is taken here; “Import” takes many.</source>
        <translation>ここで使われるのは最初のアドレスだけです。複数のアドレスは「インポート」で追加できます。</translation>
    </message>
    <message>
        <source>%1 ■</source>
        <comment>a tab with something wrong in it</comment>
        <translation>%1 ■</translation>
    </message>
    <message>
        <source>Something here needs another look.</source>
        <translation>確認が必要な項目があります。</translation>
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
        <translation>なし（平文）</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Empty: no authentication.</source>
        <translation>空欄: 認証なし。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Kept where Settings, Passwords says, never in the database.</source>
        <translation>「設定」の「パスワード」で指定した場所に保存されます。データベースには保存されません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>コンマ区切り。</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>monitron::EmptyState</name>
    <message>
        <source>Watch</source>
        <translation>監視開始</translation>
    </message>
    <message>
        <source>What shall Monitron watch?</source>
        <translation>何を監視しますか？</translation>
    </message>
    <message>
        <source>Paste the address of a site or an API. It is checked every minute from now on.</source>
        <translation>サイトまたはAPIのアドレスを貼り付けてください。以後、1分ごとにチェックされます。</translation>
    </message>
    <message>
        <source>Address to watch</source>
        <translation>監視するアドレス</translation>
    </message>
    <message>
        <source>Watch this address</source>
        <translation>このアドレスを監視</translation>
    </message>
    <message>
        <source>Or drop a file or an address here.</source>
        <translation>ファイルまたはアドレスをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Import monitors…</source>
        <translation>モニターをインポート…</translation>
    </message>
    <message>
        <source>Import monitors from a file</source>
        <translation>ファイルからモニターをインポート</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>A curl command: it is watched with its headers, body and authentication.</source>
        <translation>curlコマンド: ヘッダー、本文、認証を含めて監視します。</translation>
    </message>
    <message>
        <source>Several addresses: you can look through them before they are added.</source>
        <translation>複数のアドレス: 追加する前に内容を確認できます。</translation>
    </message>
    <message>
        <source>A curl command or several addresses are understood, too.</source>
        <translation>curlコマンドや複数のアドレスも入力できます。</translation>
    </message>
    <message>
        <source>Nothing is watched here yet.</source>
        <translation>ここではまだ何も監視していません。</translation>
    </message>
    <message>
        <source>Add team…</source>
        <translation>チームを追加…</translation>
    </message>
    <message>
        <source>Join a team that has a Monitron server</source>
        <translation>Monitron サーバーのあるチームに参加する</translation>
    </message>
</context>
<context>
    <name>monitron::ExpectationsPage</name>
    <message>
        <source>The certificate must be valid</source>
        <translation>証明書が有効であること</translation>
    </message>
    <message>
        <source>Accepted status codes</source>
        <translation>許容するステータスコード</translation>
    </message>
    <message>
        <source>Codes and ranges, such as 200-299, 404.</source>
        <translation>コードまたは範囲（例: 200-299, 404）。</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>リダイレクトの上限回数</translation>
    </message>
    <message>
        <source>0: a redirect is the answer.</source>
        <translation>0: リダイレクト自体を応答とします。</translation>
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
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export monitors</source>
        <translation>モニターをエクスポート</translation>
    </message>
    <message>
        <source>JSON: everything but secrets</source>
        <translation>JSON: 秘密情報以外のすべて</translation>
    </message>
    <message>
        <source>CSV: for spreadsheets</source>
        <translation>CSV: 表計算用</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Passwords, tokens and headers that carry them are left out.</source>
        <translation>パスワード、トークン、およびそれらを含むヘッダーは除外されます。</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>除外された項目</translation>
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
            <numerusform>モニター%n件を%1にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it may be secret:</source>
        <translation>秘密情報の可能性があるため除外した項目:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
</context>
<context>
    <name>monitron::ExportMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>データを保存…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>データを保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>monitor, chart</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
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
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Import monitors</source>
        <translation>モニターをインポート</translation>
    </message>
    <message>
        <source>Monitors (*.json *.csv *.txt);;All files (*)</source>
        <translation>モニター (*.json *.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All monitors</source>
        <translation>すべてのモニター</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>monitors</comment>
        <translation>
            <numerusform>選択した%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that the filter finds</source>
        <comment>monitors</comment>
        <translation>
            <numerusform>フィルターに一致する%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::FilterMenu</name>
    <message>
        <source>&amp;Tag</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
</context>
<context>
    <name>monitron::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>monitron::GroupActions</name>
    <message numerus="yes">
        <source>%n monitor(s) taken out of their group</source>
        <translation>
            <numerusform>モニター%n件をグループから除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) moved to “%1”</source>
        <translation>
            <numerusform>モニター%n件を「%1」へ移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Group “%1” moved to the top</source>
        <translation>グループ「%1」を最上位へ移動</translation>
    </message>
    <message>
        <source>Group “%1” moved into “%2”</source>
        <translation>グループ「%1」を「%2」の中へ移動</translation>
    </message>
    <message>
        <source>Group “%1” renamed to “%2”</source>
        <translation>グループ「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>グループの名前を変更</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>「%1」の新しい名前:</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Name of the group, nested with a slash (Production/API):</source>
        <translation>グループの名前（スラッシュで階層化。例: Production/API）:</translation>
    </message>
</context>
<context>
    <name>monitron::HistogramChart</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>測定値がありません。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
</context>
<context>
    <name>monitron::HistoryModel</name>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>このモニターは削除されています。</translation>
    </message>
</context>
<context>
    <name>monitron::HistorySection</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Every single check</source>
        <translation>個々のチェック</translation>
    </message>
    <message>
        <source>With its phases, status and error.</source>
        <translation>フェーズ、ステータス、エラーを含みます。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間単位</translation>
    </message>
    <message>
        <source>Uptime and response times of each hour.</source>
        <translation>1時間ごとの稼働率と応答時間です。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日単位</translation>
    </message>
    <message>
        <source>Uptime and response times of each day.</source>
        <translation>1日ごとの稼働率と応答時間です。</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>The database takes %1 now.</source>
        <translation>データベースの現在のサイズは%1です。</translation>
    </message>
    <message numerus="yes">
        <source>The database takes %1 now. With these %n monitor(s) it will grow to about %2, %3 a monitor.</source>
        <translation>
            <numerusform>データベースの現在のサイズは%1です。現在のモニター%n件では、約%2（1件あたり%3）まで増えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>履歴の保存期間を短縮</translation>
    </message>
    <message>
        <source>What is older will be deleted and can&apos;t be brought back. Incidents are kept.</source>
        <translation>これより古い履歴は削除され、元に戻せません。インシデントは残ります。</translation>
    </message>
    <message>
        <source>Delete the older history</source>
        <translation>古い履歴を削除</translation>
    </message>
</context>
<context>
    <name>monitron::ImportDialog</name>
    <message>
        <source>Tick all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>「%1」をインポート</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>What the import holds</source>
        <translation>インポートの内容</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>There is no monitor in it.</source>
        <translation>モニターが含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). Only what is ticked is imported.</source>
        <translation>
            <numerusform>%n行あります。チェックを付けたものだけがインポートされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>%2件中%1件をインポート</translation>
    </message>
    <message>
        <source>Nothing can be imported.</source>
        <translation>インポートできるものがありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) imported.</source>
        <translation>
            <numerusform>モニター%n件をインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>中止しました。%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>「%1」に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>monitron::ImportJob</name>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>“%1” is over 64 MiB.</source>
        <translation>「%1」は64 MiBを超えています。</translation>
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
        <translation>新規</translation>
    </message>
    <message>
        <source>New. %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Already there, with other settings</source>
        <translation>登録済み（設定が異なります）</translation>
    </message>
    <message>
        <source>Can&apos;t be taken: %1</source>
        <translation>インポートできません: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>インポート済み: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした: %1</translation>
    </message>
    <message>
        <source>Entry %1: %2: %3</source>
        <translation>項目%1: %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2: %3</source>
        <translation>%1行目: %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>処理</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentDelegate</name>
    <message>
        <source>flapping</source>
        <translation>フラッピング</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentHead</name>
    <message>
        <source>Open monitor</source>
        <translation>モニターを開く</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>The whole timeline, to begin a report with</source>
        <translation>報告書の下書きに使えるタイムライン全体をコピーします</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>exact begin, exact end</comment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentListModel</name>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>%1が確認</translation>
    </message>
    <message>
        <source>%1
Started %2, %3</source>
        <comment>cause, exact time, how long ago</comment>
        <translation>%1
開始: %2（%3）</translation>
    </message>
    <message>
        <source>%1: %2, since %3, %4</source>
        <comment>monitor, state, time, cause</comment>
        <translation>%1: %2、%3から、%4</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentListPane</name>
    <message>
        <source>Incidents shown</source>
        <translation>表示するインシデント</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Filter incidents by monitor or cause</source>
        <translation>モニターまたは原因でインシデントを絞り込む</translation>
    </message>
    <message>
        <source>Monitor or cause</source>
        <translation>モニターまたは原因</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>No incident fits the filter.</source>
        <translation>フィルターに一致するインシデントはありません。</translation>
    </message>
    <message>
        <source>All quiet: no open incident.</source>
        <translation>異常なし: 未解決のインシデントはありません。</translation>
    </message>
    <message>
        <source>No incident so far. When a monitor goes down, what happened and who was told is kept here.</source>
        <translation>インシデントはまだありません。モニターがダウンすると、発生した出来事と通知先がここに記録されます。</translation>
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
        <translation>インシデントを選択すると、発生した出来事と通知先が表示されます。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Set up a channel…</source>
        <translation>チャンネルを設定…</translation>
    </message>
    <message>
        <source>Set up a channel in the settings</source>
        <translation>「設定」でチャンネルを設定</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentsCard</name>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>No incident so far.</source>
        <translation>インシデントはまだありません。</translation>
    </message>
    <message>
        <source>Open this incident among all incidents</source>
        <translation>このインシデントをインシデント一覧で開く</translation>
    </message>
    <message>
        <source>Newer incident</source>
        <translation>新しいインシデント</translation>
    </message>
    <message>
        <source>Older incident</source>
        <translation>古いインシデント</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>%1, lasted %2</source>
        <comment>time, duration</comment>
        <translation>%1（継続時間 %2）</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationForm</name>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>The code in the link of the invitation.</source>
        <translation>招待のリンクに含まれるコード。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>The one that was invited.</source>
        <translation>招待されたメールアドレス。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>パスワードが一致しません。</translation>
    </message>
    <message>
        <source>Long is better than complicated.</source>
        <translation>複雑さより長さが大切です。</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationsModel</name>
    <message>
        <source>made %1</source>
        <comment>4 min ago</comment>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>in 6 days</comment>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>Whoever has the link</source>
        <translation>リンクを知っている人</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationsSection</name>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>An invitation lets one person make an account within a week.</source>
        <translation>1つの招待で、1人が1週間以内にアカウントを作成できます。</translation>
    </message>
    <message>
        <source>Nobody is invited just now. Invite somebody to work with you on the team&apos;s monitors.</source>
        <translation>現在、招待している人はいません。チームのモニターを一緒に管理する人を招待してください。</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>招待…</translation>
    </message>
    <message>
        <source>Give this link to whom you want to invite. Whoever has it can join, once.</source>
        <translation>招待する相手にこのリンクを渡してください。リンクを持っている人は誰でも、1回だけ参加できます。</translation>
    </message>
    <message>
        <source>Give this link to %1. It leads to making an account.</source>
        <translation>このリンクを%1に渡してください。アカウントの作成に進めます。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know its own address (PUBLIC_URL), so there is no link: give this code and the server&apos;s address to whom you want to invite.</source>
        <translation>サーバーが自身のアドレス（PUBLIC_URL）を知らないため、リンクはありません。このコードとサーバーのアドレスを、招待する相手に渡してください。</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Withdraw this invitation? Its link stops working.</source>
        <translation>この招待を取り消しますか？ リンクは使えなくなります。</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1? Its link stops working.</source>
        <translation>%1への招待を取り消しますか？ リンクは使えなくなります。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation>取り消しました。</translation>
    </message>
</context>
<context>
    <name>monitron::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>The link is also mailed there, where the server can send mail. Without an address, whoever has the link may use it, once.</source>
        <translation>サーバーがメールを送信できる場合は、リンクがこのアドレスにも送信されます。アドレスを入力しない場合、リンクを持っている人が1回だけ使えます。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
</context>
<context>
    <name>monitron::KeychainSecretStore</name>
    <message>
        <source>The keyring has no such entry.</source>
        <translation>キーリングにその項目はありません。</translation>
    </message>
    <message>
        <source>The keyring refused access: %1</source>
        <translation>キーリングへのアクセスが拒否されました: %1</translation>
    </message>
    <message>
        <source>No keyring service is running, so passwords can&apos;t be kept safely. Start one (for example gnome-keyring or KWallet) and try again.</source>
        <translation>キーリングサービスが実行されていないため、パスワードを安全に保存できません。サービス（gnome-keyringやKWalletなど）を起動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring could not be asked: %1</source>
        <translation>キーリングにアクセスできませんでした: %1</translation>
    </message>
</context>
<context>
    <name>monitron::ListMenu</name>
    <message>
        <source>By &amp;group and name</source>
        <translation>グループと名前順(&amp;G)</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>名前順(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;state, the worst first</source>
        <translation>状態順、異常を先頭に(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;uptime</source>
        <translation>稼働率順(&amp;U)</translation>
    </message>
    <message>
        <source>By &amp;latency</source>
        <translation>レイテンシー順(&amp;L)</translation>
    </message>
    <message>
        <source>By ne&amp;xt check</source>
        <translation>次のチェック順(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
    <message>
        <source>Show recent &amp;checks</source>
        <translation>最近のチェックを表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show u&amp;ptime</source>
        <translation>稼働率を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Show la&amp;tency</source>
        <translation>レイテンシーを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show n&amp;ext check</source>
        <translation>次のチェックを表示(&amp;E)</translation>
    </message>
    <message>
        <source>Show t&amp;ags</source>
        <translation>タグを表示(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>行をコンパクトに表示(&amp;O)</translation>
    </message>
</context>
<context>
    <name>monitron::LocalWorkspace</name>
    <message>
        <source>Desktop notification</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>バックアップはすでに作成中です。</translation>
    </message>
    <message>
        <source>A backup is being verified already.</source>
        <translation>バックアップはすでに検証中です。</translation>
    </message>
</context>
<context>
    <name>monitron::MailSection</name>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>テストを送信</translation>
    </message>
    <message>
        <source>Mail of the server itself</source>
        <translation>サーバー自体のメール</translation>
    </message>
    <message>
        <source>Invitations, and links for those who forgot their password, go out this way.</source>
        <translation>招待と、パスワードを忘れた人へのリンクは、この方法で送信されます。</translation>
    </message>
    <message>
        <source>Send a test mail to</source>
        <translation>テストメールの宛先</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Channels that alerts go through</source>
        <translation>アラートを送信するチャンネル</translation>
    </message>
    <message>
        <source>The test goes to everybody whom the channel tells.</source>
        <translation>テストは、このチャンネルのすべての通知先に送信されます。</translation>
    </message>
    <message>
        <source>Channel to test</source>
        <translation>テストするチャンネル</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, its kind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no channel</source>
        <translation>チャンネルがありません</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>テストを送信中…</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>テストに失敗しました: %1</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>テストは受理されました。</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>テストは受理されました: %1</translation>
    </message>
</context>
<context>
    <name>monitron::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>モニター(&amp;M)</translation>
    </message>
    <message>
        <source>Run all &amp;failing now</source>
        <translation>失敗中のモニターを今すぐチェック(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Monitors</source>
        <translation>モニター(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>インシデント(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Monitron</source>
        <translation>Monitronについて(&amp;A)</translation>
    </message>
    <message>
        <source>About Monitron</source>
        <translation>Monitronについて</translation>
    </message>
    <message>
        <source>Monitron %1
Watches APIs and sites, keeps their history and tells you first.
Free software under the GNU GPL, version 3 or later.</source>
        <translation>Monitron %1
APIとサイトを監視し、履歴を残し、異常をいち早く知らせます。
GNU GPLバージョン3以降に基づくフリーソフトウェアです。</translation>
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
        <translation>新しいモニター(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>今すぐチェック(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>複製(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>確認済みにする(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Recently de&amp;leted…</source>
        <translation>最近削除した項目(&amp;L)…</translation>
    </message>
    <message>
        <source>Manage ta&amp;gs…</source>
        <translation>タグを管理(&amp;G)…</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>再開(&amp;S)</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <comment>what is wrong with it</comment>
        <translation>アドレス: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) imported.</source>
        <translation>
            <numerusform>モニター%n件をインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorDetail</name>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>このモニターは削除されています。</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorEditor</name>
    <message>
        <source>&amp;Test now</source>
        <translation>今すぐテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視開始</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New monitor</source>
        <translation>新しいモニター</translation>
    </message>
    <message>
        <source>Edit monitor</source>
        <translation>モニターの編集</translation>
    </message>
    <message>
        <source>Makes one check with these settings; nothing is recorded.</source>
        <translation>この設定で1回チェックします。結果は記録されません。</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>入力した内容を破棄しますか？</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorListPane</name>
    <message>
        <source>Quick filters</source>
        <translation>クイックフィルター</translation>
    </message>
    <message>
        <source>Sort and columns</source>
        <translation>並べ替えと列</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Filter monitors</source>
        <translation>モニターを絞り込む</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Words of name, address, group or tags; state:down, tag:prod, group:&quot;Production/API&quot;; a leading - excludes.</source>
        <translation>名前、アドレス、グループ、タグに含まれる語。state:down、tag:prod、group:&quot;Production/API&quot;も使えます。先頭に - を付けると除外します。</translation>
    </message>
    <message>
        <source>New monitor</source>
        <translation>新しいモニター</translation>
    </message>
    <message>
        <source>New monitor (%1)</source>
        <translation>新しいモニター（%1）</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n monitor(s)</source>
        <comment>3 of 10,000 monitors</comment>
        <translation>
            <numerusform>モニター%n件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>No monitor matches “%1”.</source>
        <translation>「%1」に一致するモニターはありません。</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorSectionsModel</name>
    <message>
        <source>No group</source>
        <translation>グループなし</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>モニター%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>monitron::NoteField</name>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What was found, what is being done</source>
        <translation>判明したこと、対応状況</translation>
    </message>
    <message>
        <source>Add the note (%1)</source>
        <translation>メモを追加（%1）</translation>
    </message>
    <message>
        <source>Say that somebody is on it; with the note, if one is written. Ends the reminders.</source>
        <translation>対応者がいることを示します。メモを入力している場合は一緒に追加されます。以降のリマインダーは送信されません。</translation>
    </message>
    <message>
        <source>A note has %1 characters at most; this one has %2.</source>
        <translation>メモは%1文字までです（現在%2文字）。</translation>
    </message>
</context>
<context>
    <name>monitron::OnceDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It won&apos;t be shown again.</source>
        <translation>これは二度と表示されません。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Keep it where nobody else reads it.</source>
        <translation>%1に保存しました。ほかの人が読めない場所に保管してください。</translation>
    </message>
</context>
<context>
    <name>monitron::OpenIncidentsCard</name>
    <message>
        <source>Open incidents</source>
        <translation>未解決のインシデント</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>すべてのインシデント</translation>
    </message>
    <message>
        <source>All quiet: no open incident.</source>
        <translation>異常なし: 未解決のインシデントはありません。</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewModel</name>
    <message>
        <source>95 of 100 checks of the last 24 hours took no longer than %1.</source>
        <translation>直近24時間のチェック100回のうち95回は、%1以内に完了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>失敗%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) failed in hours in which others were good.</source>
        <translation>
            <numerusform>ほかに成功したチェックがある時間帯に、%n回中%1回のチェックが失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>証明書の有効期限は%1です。</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Add a monitor, and how it is doing is told here.</source>
        <translation>まだ何も監視していません。モニターを追加すると、その状態がここに表示されます。</translation>
    </message>
    <message>
        <source>Uptime 24 h, all monitors</source>
        <translation>24時間稼働率（全モニター）</translation>
    </message>
    <message>
        <source>Uptime 7 days</source>
        <translation>7日間稼働率</translation>
    </message>
    <message>
        <source>Uptime 30 days</source>
        <translation>30日間稼働率</translation>
    </message>
    <message>
        <source>Certificates that end soon</source>
        <translation>期限の近い証明書</translation>
    </message>
    <message>
        <source>Slowest, 24 h (p95)</source>
        <translation>応答が遅い順（24時間、p95）</translation>
    </message>
    <message>
        <source>Flakiest</source>
        <translation>不安定な順</translation>
    </message>
    <message>
        <source>Flakiest over</source>
        <translation>不安定さの集計期間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>%1 of the time was observed.</source>
        <translation>期間の%1を観測しました。</translation>
    </message>
    <message>
        <source>No check was answered in the last 24 hours.</source>
        <translation>直近24時間に応答のあったチェックはありません。</translation>
    </message>
    <message>
        <source>Nothing comes and goes.</source>
        <translation>不安定なモニターはありません。</translation>
    </message>
    <message>
        <source>No certificate ends within 30 days.</source>
        <translation>30日以内に期限を迎える証明書はありません。</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Down or failing</source>
        <translation>ダウンまたは失敗中</translation>
    </message>
    <message>
        <source>Checks, 24 h</source>
        <translation>チェック（24時間）</translation>
    </message>
    <message>
        <source>Incidents, 24 h</source>
        <translation>インシデント（24時間）</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them switched off</source>
        <translation>
            <numerusform>うち無効%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them paused</source>
        <translation>
            <numerusform>うち一時停止中%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::OwnSessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Where you are signed in. If you don&apos;t know one of them, sign it out and change your password.</source>
        <translation>サインインしている場所です。心当たりのないものがあれば、サインアウトさせて、パスワードを変更してください。</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>サインインしている場所はありません。</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Sign out everywhere else…</source>
        <translation>ほかのすべての場所でサインアウト…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out “%1” (%2)? Whoever uses it has to sign in again.</source>
        <translation>「%1」（%2）をサインアウトさせますか？ 使っている人は、もう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>It is signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>ほかのすべての場所でサインアウト</translation>
    </message>
    <message>
        <source>Sign out everywhere but here? You have to sign in again on your other devices. Your API keys go on working.</source>
        <translation>ここ以外のすべての場所でサインアウトしますか？ ほかのデバイスでは、もう一度サインインする必要があります。APIキーは引き続き使えます。</translation>
    </message>
    <message>
        <source>You are signed in here alone now.</source>
        <translation>サインインしているのはここだけになりました。</translation>
    </message>
</context>
<context>
    <name>monitron::PaletteDelegate</name>
    <message>
        <source>New monitor</source>
        <translation>新しいモニター</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>monitron::PaletteModel</name>
    <message>
        <source>Watch %1</source>
        <translation>%1を監視</translation>
    </message>
</context>
<context>
    <name>monitron::PassphraseDialog</name>
    <message>
        <source>Unlock the passwords</source>
        <translation>パスワードのロック解除</translation>
    </message>
    <message>
        <source>The passwords of your monitors and channels are in an encrypted file. Until it is unlocked, monitors that need one are not checked and are shown as unobserved.</source>
        <translation>モニターとチャンネルのパスワードは、暗号化されたファイルに保存されています。ロックを解除するまで、パスワードが必要なモニターはチェックされず、未観測として表示されます。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordPlaceDialog</name>
    <message>
        <source>For this run only</source>
        <translation>今回の起動中のみ</translation>
    </message>
    <message>
        <source>In an encrypted file, with a passphrase</source>
        <translation>暗号化されたファイル（パスフレーズで保護）</translation>
    </message>
    <message>
        <source>Where to keep the password</source>
        <translation>パスワードの保存先</translation>
    </message>
    <message>
        <source>No keyring keeps passwords here. Where should Monitron keep them?</source>
        <translation>ここにはパスワードを保存できるキーリングがありません。パスワードをどこに保存しますか？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The file is in the data folder. Monitron asks for the passphrase at each start.</source>
        <translation>ファイルはデータフォルダーに保存されます。Monitronは起動のたびにパスフレーズを尋ねます。</translation>
    </message>
    <message>
        <source>Nothing is written. After the next start, monitors and channels that need a password wait until it has been entered again.</source>
        <translation>何も書き込まれません。次回の起動後、パスワードが必要なモニターとチャンネルは、パスワードが再入力されるまで待機します。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズの再入力</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>Nobody can restore a forgotten passphrase.</source>
        <translation>パスフレーズを忘れると、誰にも復元できません。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>パスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>When you change it, you are signed out everywhere but here. Your API keys go on working.</source>
        <translation>変更すると、ここ以外のすべての場所でサインアウトします。APIキーは引き続き使えます。</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>is not the same as above</source>
        <translation>上の入力と一致しません</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>パスワードを変更しました。ほかのすべての場所でサインアウトしました。</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordsSection</name>
    <message>
        <source>In this desktop&apos;s keyring.</source>
        <translation>このデスクトップのキーリング。</translation>
    </message>
    <message>
        <source>This desktop&apos;s keyring doesn&apos;t answer. When a password is to be saved, Monitron asks where.</source>
        <translation>このデスクトップのキーリングが応答しません。パスワードを保存するときに、Monitronが保存先を尋ねます。</translation>
    </message>
    <message>
        <source>In an encrypted file that is locked. Monitors and channels that need a password wait until you unlock it.</source>
        <translation>暗号化されたファイル（ロック中）。パスワードが必要なモニターとチャンネルは、ロックを解除するまで待機します。</translation>
    </message>
    <message>
        <source>In an encrypted file in the data folder, unlocked for this run.</source>
        <translation>データフォルダー内の暗号化されたファイル（今回の起動中はロック解除済み）。</translation>
    </message>
    <message>
        <source>In memory, for this run only. They are gone when Monitron ends.</source>
        <translation>メモリー内（今回の起動中のみ）。Monitronを終了すると失われます。</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Move to the keyring</source>
        <translation>キーリングへ移動</translation>
    </message>
    <message>
        <source>Passwords are never in the database, in a backup or in an export.</source>
        <translation>パスワードが、データベース、バックアップ、エクスポートに含まれることはありません。</translation>
    </message>
    <message>
        <source>Keep them in an encrypted file…</source>
        <translation>暗号化されたファイルに保存…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロック解除…</translation>
    </message>
</context>
<context>
    <name>monitron::PublishActions</name>
    <message>
        <source>Run from &amp;here…</source>
        <translation>ここからチェック(&amp;H)…</translation>
    </message>
    <message>
        <source>Pu&amp;blish to a team…</source>
        <translation>チームに公開(&amp;B)…</translation>
    </message>
    <message>
        <source>Copy to this co&amp;mputer…</source>
        <translation>このコンピューターにコピー(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>monitron::PublishDialog</name>
    <message>
        <source>With history, as far as it is on this computer</source>
        <translation>履歴も含める（このコンピューターにある範囲）</translation>
    </message>
    <message>
        <source>Pause them here, so that they aren&apos;t checked twice</source>
        <translation>二重にチェックされないように、ここでは一時停止する</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Publish to a team</source>
        <translation>チームに公開</translation>
    </message>
    <message>
        <source>Copy to this computer</source>
        <translation>このコンピューターにコピー</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>The monitors, and what happens to them</source>
        <translation>モニターと、それぞれの処理内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>In “%1” you may only look.</source>
        <translation>「%1」では閲覧しかできません。</translation>
    </message>
    <message>
        <source>What is ticked becomes monitors of “%1”, whose server checks them from then on. They also stay on this computer.</source>
        <translation>選択した項目は「%1」のモニターになり、以後はそのサーバーがチェックします。このコンピューターにも残ります。</translation>
    </message>
    <message>
        <source>What is ticked is copied to this computer, which checks it from then on. The team&apos;s passwords and secret headers are known to its server only: they have to be typed in.</source>
        <translation>選択した項目はこのコンピューターにコピーされ、以後はこのコンピューターがチェックします。チームのパスワードと秘密のヘッダーはチームのサーバーだけが知っているため、入力が必要です。</translation>
    </message>
    <message>
        <source>Publish %1 of %2</source>
        <translation>%2件中%1件を公開</translation>
    </message>
    <message>
        <source>Copy %1 of %2</source>
        <translation>%2件中%1件をコピー</translation>
    </message>
    <message numerus="yes">
        <source>Send the passwords and secret headers of %n monitor(s) to the server as well</source>
        <translation>
            <numerusform>モニター%n件のパスワードと秘密のヘッダーもサーバーに送信する</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) taken to “%1”.</source>
        <translation>
            <numerusform>モニター%n件を「%1」に追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>中止しました。%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>They are paused here.</source>
        <translation>ここでは一時停止しました。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>「%1」に書き込めません: %2</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have all of them yet.</source>
        <translation>サーバーにまだすべては届いていません。</translation>
    </message>
    <message>
        <source>They aren&apos;t paused here: %1</source>
        <translation>ここでは一時停止されません: %1</translation>
    </message>
</context>
<context>
    <name>monitron::PublishJob</name>
    <message>
        <source>its password has to be typed in</source>
        <translation>パスワードの入力が必要です</translation>
    </message>
    <message>
        <source>its password has to be typed in: %1</source>
        <translation>パスワードの入力が必要です: %1</translation>
    </message>
    <message>
        <source>without the password in its address</source>
        <translation>アドレスのパスワードは除外</translation>
    </message>
    <message>
        <source>without the headers %1</source>
        <translation>ヘッダー%1は除外</translation>
    </message>
    <message>
        <source>its history didn&apos;t come along: %1</source>
        <translation>履歴は追加できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>monitron::PublishModel</name>
    <message>
        <source>Not taken: %1</source>
        <translation>追加できませんでした: %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>追加しました</translation>
    </message>
    <message>
        <source>Taken; %1</source>
        <translation>追加しました。%1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>New; an earlier one was deleted there</source>
        <translation>新規（以前のものは追加先で削除済み）</translation>
    </message>
    <message>
        <source>Like “%1”, which is there already</source>
        <translation>すでに存在する「%1」に類似</translation>
    </message>
    <message>
        <source>has secrets</source>
        <translation>秘密情報あり</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>name, address, what became of it</comment>
        <translation>%1（%2）: %3</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
</context>
<context>
    <name>monitron::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
</context>
<context>
    <name>monitron::QuickAccess</name>
    <message>
        <source>Find or &amp;do anything…</source>
        <translation>検索と操作(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>monitron::RemovedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>最近削除した項目</translation>
    </message>
    <message>
        <source>Deleted monitors</source>
        <translation>削除したモニター</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>過去30日間に削除したモニターはありません。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Deleted monitors are kept with their history for 30 days.</source>
        <translation>削除したモニターは、履歴とともに30日間保存されます。</translation>
    </message>
</context>
<context>
    <name>monitron::RemovedModel</name>
    <message>
        <source>%1, deleted %2</source>
        <comment>name, time</comment>
        <translation>%1、削除日時: %2</translation>
    </message>
</context>
<context>
    <name>monitron::ReplicasModel</name>
    <message>
        <source>gone since %1</source>
        <comment>a time</comment>
        <translation>%1から応答なし</translation>
    </message>
    <message>
        <source>heard of %1</source>
        <comment>4 min ago</comment>
        <translation>最終応答: %1</translation>
    </message>
    <message>
        <source>only checks</source>
        <translation>チェックのみ</translation>
    </message>
    <message>
        <source>only answers</source>
        <translation>応答のみ</translation>
    </message>
    <message>
        <source>answers and checks</source>
        <translation>応答とチェック</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>応答なし</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>モニター%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ReplicasSection</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Servers that share one database share its monitors, too: where one fails, the others take over what it had.</source>
        <translation>1つのデータベースを共有するサーバーは、モニターも分担します。1台が故障すると、ほかのサーバーがその分を引き継ぎます。</translation>
    </message>
    <message>
        <source>One server has this team to itself, with a database of its own.</source>
        <translation>このチームは、独自のデータベースを持つ1台のサーバーで動作しています。</translation>
    </message>
</context>
<context>
    <name>monitron::RequestPage</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>User and password (Basic)</source>
        <translation>ユーザーとパスワード（Basic）</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <translation>トークン（Bearer）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>One per line, as Name: value.</source>
        <translation>1行に1つ、「名前: 値」の形式で入力します。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring, never in the database.</source>
        <translation>このコンピューターのキーリングに保存されます。データベースには保存されません。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>“%1” is not of the form Name: value</source>
        <translation>「%1」は「名前: 値」の形式ではありません</translation>
    </message>
</context>
<context>
    <name>monitron::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>%1を検証中…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>復元して再起動</translation>
    </message>
    <message>
        <source>This can&apos;t be restored: %1</source>
        <translation>復元できません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>モニター%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · up to %3</source>
        <comment>monitors, size, time</comment>
        <translation>%1 · %2 · %3まで</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>monitors, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The backup is sound. Monitron ends and starts again with it. The present data is kept beside it in the data folder, as “monitron.sqlite.before-restore-…”.</source>
        <translation>バックアップは正常です。Monitronを終了し、このバックアップで再起動します。現在のデータは、データフォルダーに「monitron.sqlite.before-restore-…」として残ります。</translation>
    </message>
</context>
<context>
    <name>monitron::RoleField</name>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
</context>
<context>
    <name>monitron::RunFromHere</name>
    <message>
        <source>The result hasn&apos;t come within %1. It may still come; the monitor&apos;s page shows it.</source>
        <translation>%1以内に結果が届きませんでした。あとから届くこともあり、モニターのページに表示されます。</translation>
    </message>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>このモニターは削除されています。</translation>
    </message>
    <message>
        <source>The server has no network just now, so it can&apos;t say anything.</source>
        <translation>サーバーは現在ネットワークに接続されていないため、判定できません。</translation>
    </message>
    <message>
        <source>It works from both: in %1 from the server, in %2 from this computer.</source>
        <translation>どちらからも正常です。サーバーからは%1、このコンピューターからは%2でした。</translation>
    </message>
    <message>
        <source>It works from the server and not from this computer: what is between this computer and the target is in the way, or the target treats the two differently.</source>
        <translation>サーバーからは正常ですが、このコンピューターからは失敗します。このコンピューターと監視対象の間に問題があるか、監視対象が両者を区別して扱っています。</translation>
    </message>
    <message>
        <source>It works from this computer and not from the server: what is between the server and the target is in the way, or the target treats the two differently.</source>
        <translation>このコンピューターからは正常ですが、サーバーからは失敗します。サーバーと監視対象の間に問題があるか、監視対象が両者を区別して扱っています。</translation>
    </message>
    <message>
        <source>It works from neither, for the same reason: it is the target.</source>
        <translation>どちらからも同じ理由で失敗します。原因は監視対象にあります。</translation>
    </message>
    <message>
        <source>It works from neither, and each says something else.</source>
        <translation>どちらからも失敗しますが、理由は異なります。</translation>
    </message>
</context>
<context>
    <name>monitron::RunFromHereDialog</name>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Run from here</source>
        <translation>ここからチェック</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>Password or token, for this one check</source>
        <translation>パスワードまたはトークン（今回のチェックのみ）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>From the server of %1</source>
        <translation>%1のサーバーから</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>このコンピューターから</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>チェック実行中</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合計: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Both are checking…</source>
        <translation>両方でチェック中…</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>比較できるものがありません。</translation>
    </message>
    <message>
        <source>The check from this computer goes without %1: only the server knows the values.</source>
        <translation>このコンピューターからのチェックには%1が含まれません。値を知っているのはサーバーだけです。</translation>
    </message>
</context>
<context>
    <name>monitron::SchedulePage</name>
    <message>
        <source>Check this monitor</source>
        <translation>このモニターをチェックする</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>チェック間隔</translation>
    </message>
    <message>
        <source>5 seconds to 1 day (86400 s).</source>
        <translation>5秒～1日（86400秒）。</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>A check that has no complete answer by then has failed.</source>
        <translation>この時間内に応答が完了しないチェックは失敗とみなします。</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Off: paused.</source>
        <translation>オフ: 一時停止。</translation>
    </message>
</context>
<context>
    <name>monitron::SecondFactorSection</name>
    <message>
        <source>Second factor</source>
        <translation>2段階認証</translation>
    </message>
    <message>
        <source>With it, your password alone lets nobody in: signing in also asks for a code that an authenticator app on your phone shows.</source>
        <translation>設定すると、パスワードだけではサインインできなくなります。サインイン時に、スマートフォンの認証アプリに表示されるコードも必要になります。</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>新しいリカバリーコード…</translation>
    </message>
    <message>
        <source>Switch it off…</source>
        <translation>オフにする…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>あなたのパスワード</translation>
    </message>
    <message>
        <source>So that nobody does this at your unlocked desk.</source>
        <translation>席を離れている間に、ほかの人が操作するのを防ぐためです。</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>認証アプリの設定</translation>
    </message>
    <message>
        <source>Scan this code with the app, or type the secret below it.</source>
        <translation>アプリでこのコードを読み取るか、その下の秘密鍵を入力してください。</translation>
    </message>
    <message>
        <source>QR code for the authenticator app; the secret follows as text</source>
        <translation>認証アプリ用のQRコード（秘密鍵は次にテキストで表示）</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>秘密鍵をコピー</translation>
    </message>
    <message>
        <source>Then enter the code that the app shows.</source>
        <translation>次に、アプリに表示されるコードを入力してください。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>オンになっています。</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>オフになっています。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Switch off the second factor</source>
        <translation>2段階認証をオフにする</translation>
    </message>
    <message>
        <source>Switch off the second factor? Your password alone will let you in, and whoever gets to know it. The recovery codes stop working.</source>
        <translation>2段階認証をオフにしますか？ パスワードだけでサインインできるようになり、パスワードを知った人なら誰でもサインインできます。リカバリーコードは使えなくなります。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>2段階認証をオフにしました。</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>Each of these codes lets you in once, in place of the code of your app, for when you have lost your phone. Earlier recovery codes don&apos;t work any more. Keep them in a safe place.</source>
        <translation>スマートフォンをなくしたときは、アプリのコードの代わりに、これらのコードを1つにつき1回だけ使ってサインインできます。以前のリカバリーコードは使えません。安全な場所に保管してください。</translation>
    </message>
</context>
<context>
    <name>monitron::SecretStoreSwitch</name>
    <message>
        <source>The stored passwords are being opened already.</source>
        <translation>保存されたパスワードはすでに読み込み中です。</translation>
    </message>
    <message>
        <source>Nothing was saved: there is no place where the password can be kept safely.</source>
        <translation>パスワードを安全に保存できる場所がないため、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>There are no passwords here to be moved.</source>
        <translation>移動するパスワードはありません。</translation>
    </message>
    <message>
        <source>The passwords are in the keyring now, but their file can&apos;t be removed.</source>
        <translation>パスワードはキーリングへ移動しましたが、元のファイルを削除できません。</translation>
    </message>
    <message>
        <source>The passphrase of the stored passwords has not been given yet.</source>
        <translation>保存されたパスワードのパスフレーズがまだ入力されていません。</translation>
    </message>
    <message>
        <source>Passwords are kept for one run only, and this one has not been entered since Monitron started.</source>
        <translation>パスワードは起動中のみ保持されます。このパスワードは、Monitronの起動後にまだ入力されていません。</translation>
    </message>
</context>
<context>
    <name>monitron::ServerSettingsSection</name>
    <message>
        <source> d</source>
        <comment>days</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>サーバーの設定</translation>
    </message>
    <message>
        <source>These hold for the whole team. What the operator has set in the server&apos;s environment (addresses, mail, who may register) is changed there.</source>
        <translation>これらの設定はチーム全体に適用されます。運用者がサーバーの環境で設定した項目（アドレス、メール、登録できる人）は、そちらで変更します。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Every single check</source>
        <translation>個々のチェック</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間単位</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日単位</translation>
    </message>
    <message>
        <source>Mute all alerts of the team</source>
        <translation>チームのすべてのアラートをミュート</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>4時間</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>%1までミュートされています。</translation>
    </message>
    <message>
        <source>Checks go on; nobody is told of what happens meanwhile.</source>
        <translation>チェックは続行されます。その間の出来事は誰にも通知されません。</translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>履歴の保存期間を短縮</translation>
    </message>
    <message>
        <source>What is older will be deleted on the server, for everybody, and can&apos;t be brought back. Incidents are kept.</source>
        <translation>これより古い履歴は、サーバーで全員分が削除され、元に戻せません。インシデントは残ります。</translation>
    </message>
    <message>
        <source>Delete the older history</source>
        <translation>古い履歴を削除</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>monitron::SessionsModel</name>
    <message>
        <source>from %1</source>
        <comment>an IP address</comment>
        <translation>接続元: %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>4 min ago</comment>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <comment>a time</comment>
        <translation>サインイン: %1</translation>
    </message>
    <message>
        <source>A program that doesn&apos;t say what it is</source>
        <translation>名前を示さないプログラム</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>このデバイス</translation>
    </message>
</context>
<context>
    <name>monitron::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定のセクション</translation>
    </message>
</context>
<context>
    <name>monitron::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>ショートカットを絞り込む</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>No shortcut is called so.</source>
        <translation>一致するショートカットはありません。</translation>
    </message>
</context>
<context>
    <name>monitron::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>モニター%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>ダウン%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>失敗中%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Next check %1</source>
        <comment>in 2 s</comment>
        <translation>次のチェック: %1</translation>
    </message>
    <message numerus="yes">
        <source>Incidents, %n monitor(s) down</source>
        <translation>
            <numerusform>インシデント、ダウン中のモニター%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Sign in to %1 (%2).</source>
        <comment>team, its host</comment>
        <translation>%1（%2）にサインインします。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made are sent afterwards.</source>
        <translation>
            <numerusform>行った変更%n件は、サインイン後に送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in to %1.</source>
        <comment>team</comment>
        <translation>%1にサインインします。</translation>
    </message>
</context>
<context>
    <name>monitron::SignOutDialog</name>
    <message>
        <source>Also remove the data of this team from this computer</source>
        <translation>このチームのデータもこのコンピューターから削除する</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign %1 out of %2 on this computer?</source>
        <comment>e-mail, team</comment>
        <translation>このコンピューターで、%1を%2からサインアウトさせますか？</translation>
    </message>
    <message>
        <source>The team is taken from the list. Nothing is lost: join it again whenever you like.</source>
        <translation>チームは一覧から削除されます。何も失われません。いつでも再び参加できます。</translation>
    </message>
    <message>
        <source>What was fetched can still be looked at, and you can sign in again.</source>
        <translation>取得済みの内容は引き続き閲覧でき、もう一度サインインすることもできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made wait for the server and would be lost.</source>
        <translation>
            <numerusform>行った変更%n件がサーバーへの送信を待っており、失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made wait until you sign in again.</source>
        <translation>
            <numerusform>行った変更%n件は、もう一度サインインするまで保留されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::StartRecovery</name>
    <message>
        <source>Verifying and restoring %1…</source>
        <translation>%1を検証して復元中…</translation>
    </message>
    <message>
        <source>Moving the damaged file away…</source>
        <translation>破損したファイルを移動中…</translation>
    </message>
</context>
<context>
    <name>monitron::StartTrouble</name>
    <message>
        <source>Monitron is running already</source>
        <translation>Monitronはすでに実行中です</translation>
    </message>
    <message>
        <source>This data is from a newer Monitron</source>
        <translation>このデータは新しいバージョンのMonitronのものです</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>データベースが破損しています</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The data can&apos;t be written</source>
        <translation>データを書き込めません</translation>
    </message>
    <message>
        <source>Monitron can&apos;t start</source>
        <translation>Monitronを起動できません</translation>
    </message>
    <message>
        <source>Nothing has been changed. Go back to a backup, or begin anew: the damaged file is kept in both cases.</source>
        <translation>何も変更されていません。バックアップを復元するか、新しく始めてください。どちらの場合も、破損したファイルは残ります。</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>ディスクの空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write to the folder, then try again.</source>
        <translation>ディスクが接続されていること、およびフォルダーに書き込めることを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another folder (--profile).</source>
        <translation>新しいバージョンをインストールするか、別のフォルダーで起動してください（--profile）。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time, size, file name</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>このバックアップを復元</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>Keeps the damaged file beside a new, empty database.</source>
        <translation>破損したファイルを残し、新しい空のデータベースを作成します。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite);;All files (*)</source>
        <translation>Monitronのバックアップ (*.sqlite);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>monitron::StartupSection</name>
    <message>
        <source>Start Monitron when I log in</source>
        <translation>ログイン時にMonitronを起動する</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>ウィンドウを表示せず、トレイで起動する</translation>
    </message>
    <message>
        <source>It then starts in the tray and watches from there.</source>
        <translation>起動後はトレイに格納され、監視を行います。</translation>
    </message>
    <message>
        <source>Also when you start it yourself. Where there is no tray, the window is shown.</source>
        <translation>手動で起動した場合も同様です。トレイがない場合はウィンドウが表示されます。</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>起動</translation>
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
        <translation>該当するモニターを表示</translation>
    </message>
</context>
<context>
    <name>monitron::StepList</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>monitron::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>タグ「%1」</translation>
    </message>
</context>
<context>
    <name>monitron::TagsDialog</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>すべてから削除</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>タグ「%1」を削除</translation>
    </message>
    <message>
        <source>Tag “%1” renamed to “%2”</source>
        <translation>タグ「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>No monitor has a tag yet. Tags are given where a monitor is edited.</source>
        <translation>タグの付いたモニターはまだありません。タグはモニターの編集画面で付けます。</translation>
    </message>
</context>
<context>
    <name>monitron::TeamDialogs</name>
    <message>
        <source>The team can&apos;t be opened</source>
        <translation>チームを開けません</translation>
    </message>
    <message>
        <source>The copy of %1 on this computer can&apos;t be opened.</source>
        <translation>このコンピューターにある%1のコピーを開けません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Fetch everything anew…</source>
        <translation>すべて取得し直す…</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>すべて取得し直す</translation>
    </message>
    <message>
        <source>Fetch everything of this team anew from its server?</source>
        <translation>このチームのすべてのデータをサーバーから取得し直しますか？</translation>
    </message>
    <message>
        <source>Changes that you made while the server was away, and that it doesn&apos;t have yet, are lost. The damaged copy is kept beside.</source>
        <translation>サーバーに接続できない間に行い、まだサーバーに届いていない変更は失われます。破損したコピーは残ります。</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>取得し直す</translation>
    </message>
    <message>
        <source>The data wasn&apos;t removed, because more was changed meanwhile. Sign out again to remove it.</source>
        <translation>その間にさらに変更があったため、データは削除されませんでした。削除するには、もう一度サインアウトしてください。</translation>
    </message>
</context>
<context>
    <name>monitron::TeamDriver</name>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
</context>
<context>
    <name>monitron::TeamJoin</name>
    <message>
        <source>Made out for “%1”, valid until %2.</source>
        <translation>「%1」用、有効期限: %2。</translation>
    </message>
    <message>
        <source>You have joined this team already.</source>
        <translation>このチームにはすでに参加しています。</translation>
    </message>
</context>
<context>
    <name>monitron::TeamNotifier</name>
    <message numerus="yes">
        <source>The certificate ends within %n day(s).</source>
        <translation>
            <numerusform>証明書はあと%n日以内に期限切れになります。</numerusform>
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
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>Team settings</source>
        <translation>チームの設定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン中のユーザー</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Vouched for by an authority that this computer trusts.</source>
        <translation>このコンピューターが信頼する認証局によって保証されています。</translation>
    </message>
    <message>
        <source>Only this one is accepted (SHA-256): %1</source>
        <translation>この証明書だけを受け入れます（SHA-256）: %1</translation>
    </message>
    <message>
        <source>The server shows another certificate: %1 %2 Trust it only if whoever runs the server tells you the same.</source>
        <translation>サーバーが別の証明書を提示しています: %1 %2 サーバーの管理者から同じものを伝えられた場合にだけ信頼してください。</translation>
    </message>
    <message>
        <source>The server shows this certificate.</source>
        <translation>サーバーはこの証明書を提示しています。</translation>
    </message>
    <message>
        <source>The server was reached. Save to keep this.</source>
        <translation>サーバーに到達できました。適用するには保存してください。</translation>
    </message>
    <message>
        <source>An authority vouches for the server&apos;s certificate now. Save to accept whatever certificate an authority vouches for, instead of only that one.</source>
        <translation>現在、サーバーの証明書は認証局によって保証されています。保存すると、その証明書だけでなく、認証局が保証する証明書をすべて受け入れます。</translation>
    </message>
</context>
<context>
    <name>monitron::TeamWindow</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>monitron::TeamWorkspace</name>
    <message>
        <source>The password of this monitor is known to the team&apos;s server only. Type it here to try it from this computer.</source>
        <translation>このモニターのパスワードは、チームのサーバーだけが知っています。このコンピューターから試すには、ここに入力してください。</translation>
    </message>
    <message>
        <source>The team&apos;s server sends the test, with what it has. Save the channel first, then test it.</source>
        <translation>テストは、チームのサーバーが保存済みの設定で送信します。チャンネルを保存してからテストしてください。</translation>
    </message>
    <message>
        <source>This is a copy of what the team&apos;s server has. Back the server up.</source>
        <translation>これはチームのサーバーにあるデータのコピーです。バックアップはサーバーで作成してください。</translation>
    </message>
    <message>
        <source>A backup can&apos;t be put in the place of a team&apos;s data. Restore it on the server.</source>
        <translation>バックアップでチームのデータを置き換えることはできません。サーバーで復元してください。</translation>
    </message>
    <message>
        <source>In “%1” you may only look.</source>
        <translation>「%1」では閲覧しかできません。</translation>
    </message>
</context>
<context>
    <name>monitron::Teams</name>
    <message>
        <source>It is being opened.</source>
        <translation>開いているところです。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be removed.</source>
        <translation>フォルダー「%1」を削除できません。</translation>
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
        <translation>日時を指定して移動</translation>
    </message>
    <message>
        <source>Go to the check at</source>
        <translation>次の日時のチェックへ移動</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最古</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>monitron::TimelineModel</name>
    <message>
        <source>%1, %2</source>
        <comment>exact time, how long ago</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>monitron::TrayController</name>
    <message numerus="yes">
        <source>Monitron: %n monitor(s)</source>
        <translation>
            <numerusform>Monitron: モニター%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitron: %1 of %2 %3</source>
        <comment>2 of 14 down</comment>
        <translation>Monitron: %2件中%1件が%3</translation>
    </message>
    <message>
        <source>Alerts are muted until %1</source>
        <translation>アラートは%1までミュートされています</translation>
    </message>
    <message>
        <source>Alerts of %1 are muted until %2</source>
        <comment>a workspace, a time</comment>
        <translation>%1のアラートは%2までミュートされています</translation>
    </message>
</context>
<context>
    <name>monitron::TrayMenu</name>
    <message>
        <source>Open Monitron</source>
        <translation>Monitronを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>monitron::TrayWorkspace</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Run failing now</source>
        <translation>失敗中を今すぐチェック</translation>
    </message>
    <message>
        <source>Mute alerts for an hour</source>
        <translation>アラートを1時間ミュート</translation>
    </message>
    <message>
        <source>Unmute alerts (muted until %1)</source>
        <translation>アラートのミュートを解除（%1まで）</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message numerus="yes">
        <source>Resume the %n paused here</source>
        <translation>
            <numerusform>ここで一時停止した%n件を再開</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::TryPanel</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>テスト実行中</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1をテスト中…</translation>
    </message>
    <message>
        <source>The test could not run: %1</source>
        <translation>テストを実行できませんでした: %1</translation>
    </message>
    <message>
        <source>The test went well; nothing was recorded.</source>
        <translation>テストに成功しました。結果は記録されていません。</translation>
    </message>
    <message>
        <source>The test failed; nothing was recorded.</source>
        <translation>テストに失敗しました。結果は記録されていません。</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ 適合</translation>
    </message>
    <message>
        <source>✗ not met</source>
        <translation>✗ 不適合</translation>
    </message>
</context>
<context>
    <name>monitron::UndoHistory</name>
    <message>
        <source>“%1” can&apos;t be undone: something was changed since. %2</source>
        <translation>元に戻せません: %1。その後に変更が行われています。%2</translation>
    </message>
    <message>
        <source>“%1” was not undone: %2</source>
        <translation>元に戻せませんでした: %1。%2</translation>
    </message>
</context>
<context>
    <name>monitron::UndoableCommands</name>
    <message>
        <source>“%1” deleted</source>
        <translation>「%1」を削除</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) deleted</source>
        <translation>
            <numerusform>モニター%n件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” paused</source>
        <translation>「%1」を一時停止</translation>
    </message>
    <message>
        <source>“%1” resumed</source>
        <translation>「%1」を再開</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) paused</source>
        <translation>
            <numerusform>モニター%n件を一時停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) resumed</source>
        <translation>
            <numerusform>モニター%n件を再開</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::UrlScheme</name>
    <message>
        <source>The registry&apos;s key “%1” can&apos;t be written.</source>
        <translation>レジストリキー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>「%1」に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>monitron::UserDialog</name>
    <message>
        <source>Edit a user</source>
        <translation>ユーザーを編集</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新しいユーザー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>People sign in with it; it stays as it is.</source>
        <translation>サインインに使用します。変更できません。</translation>
    </message>
    <message>
        <source>People sign in with it. You will see a temporary password to give them.</source>
        <translation>サインインに使用します。相手に伝える仮のパスワードが表示されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
</context>
<context>
    <name>monitron::UserSection</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>ユーザーはいません。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>パスワードをリセット…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>すべての場所でサインアウト…</translation>
    </message>
    <message>
        <source>Remove second factor…</source>
        <translation>2段階認証を解除…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>無効にする…</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>新しいユーザー…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1は再びサインインできます。</translation>
    </message>
    <message>
        <source>%1 is switched off and signed out.</source>
        <translation>%1を無効にし、サインアウトさせました。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Switch off %1? They are signed out at once and can&apos;t sign in any more; their API keys stop working. What they made stays, and you can switch them on again.</source>
        <translation>%1を無効にしますか？ すぐにサインアウトされ、サインインできなくなり、APIキーも使えなくなります。作成したものは残り、あとで有効に戻せます。</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>パスワードをリセット</translation>
    </message>
    <message>
        <source>Reset the password of %1? The old one stops working, and they are signed out everywhere. You will see a temporary password to give them.</source>
        <translation>%1のパスワードをリセットしますか？ 古いパスワードは使えなくなり、すべての場所でサインアウトされます。相手に伝える仮のパスワードが表示されます。</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>すべての場所でサインアウト</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere? They have to sign in again on each device. API keys go on working.</source>
        <translation>%1をすべての場所でサインアウトさせますか？ 各デバイスでもう一度サインインする必要があります。APIキーは引き続き使えます。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1をすべての場所でサインアウトさせました。</translation>
    </message>
    <message>
        <source>Remove the second factor</source>
        <translation>2段階認証を解除</translation>
    </message>
    <message>
        <source>Remove the second factor of %1? The password alone lets them in until they set up another one. Be sure that it is them who ask.</source>
        <translation>%1の2段階認証を解除しますか？ 再び設定するまで、パスワードだけでサインインできます。依頼したのが本人であることを確認してください。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>解除する</translation>
    </message>
    <message>
        <source>%1 signs in by password alone now.</source>
        <translation>%1はパスワードだけでサインインするようになりました。</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>仮のパスワード</translation>
    </message>
    <message>
        <source>Give this password to %1. They should change it after they have signed in.</source>
        <translation>このパスワードを%1に伝えてください。サインイン後に変更してもらってください。</translation>
    </message>
</context>
<context>
    <name>monitron::UserSessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Where somebody is signed in. Who shouldn&apos;t be there is signed out here.</source>
        <translation>ユーザーがサインインしている場所です。不審なものは、ここでサインアウトさせます。</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>サインインしている場所はありません。</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>すべての場所でサインアウト…</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>誰のセッション</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>すべての場所でサインアウト</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere? They have to sign in again on each device. API keys go on working.</source>
        <translation>%1をすべての場所でサインアウトさせますか？ 各デバイスでもう一度サインインする必要があります。APIキーは引き続き使えます。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1をすべての場所でサインアウトさせました。</translation>
    </message>
</context>
<context>
    <name>monitron::UsersModel</name>
    <message>
        <source>signed in %1</source>
        <comment>4 min ago</comment>
        <translation>サインイン: %1</translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation>サインイン履歴なし</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>2段階認証あり</translation>
    </message>
    <message>
        <source>no second factor</source>
        <translation>2段階認証なし</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name</comment>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>monitron::WaitingEditsDialog</name>
    <message>
        <source>Changes that wait</source>
        <translation>待機中の変更</translation>
    </message>
    <message>
        <source>Everything that was changed here is the server&apos;s too.</source>
        <translation>ここで行った変更は、すべてサーバーに反映されています。</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>解決…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Changes that wait for the server</source>
        <translation>サーバーへの送信を待っている変更</translation>
    </message>
    <message>
        <source>They were made on this computer and are kept until the server of %1 has them, in the order in which they were made.</source>
        <translation>このコンピューターで行った変更です。%1のサーバーに届くまで、行った順に保持されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
    <message>
        <source>Discard the change?</source>
        <translation>変更を破棄しますか？</translation>
    </message>
    <message>
        <source>“%1” becomes what it is on the server. What you did here is lost: %2.</source>
        <translation>「%1」はサーバーの内容に戻ります。ここで行った操作は失われます: %2。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>monitron::WaitingEditsModel</name>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>%1から</translation>
    </message>
</context>
<context>
    <name>monitron::Waterfall</name>
    <message>
        <source>%1: from %2, takes %3</source>
        <comment>phase, start, duration</comment>
        <translation>%1: %2から、所要時間 %3</translation>
    </message>
    <message>
        <source>%1: did not happen</source>
        <comment>phase</comment>
        <translation>%1: 実行されず</translation>
    </message>
    <message>
        <source>Phases, %1 in all</source>
        <translation>フェーズ（合計%1）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>start of a phase</comment>
        <translation>%1～</translation>
    </message>
</context>
<context>
    <name>monitron::WebhookFields</name>
    <message>
        <source>Sign what is sent</source>
        <translation>送信内容に署名する</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Gets a POST with JSON for each alert.</source>
        <translation>アラートごとにJSONをPOSTで送信します。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>One per line. Kept in the database: not the place for passwords.</source>
        <translation>1行に1つ。データベースに保存されるため、パスワードは入力しないでください。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>An HMAC-SHA256 in X-Monitron-Signature, by which the receiver knows us.</source>
        <translation>X-Monitron-SignatureのHMAC-SHA256により、受信側は送信元を確認できます。</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名キー</translation>
    </message>
    <message>
        <source>Kept where Settings, Passwords says, never in the database.</source>
        <translation>「設定」の「パスワード」で指定した場所に保存されます。データベースには保存されません。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
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
        <translation>Monitronは監視を続けています</translation>
    </message>
    <message>
        <source>It is in the tray now. Quit it there, or with Ctrl+Q.</source>
        <translation>トレイに格納されました。終了するには、トレイのメニューまたはCtrl+Qを使います。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window minimises it.</source>
        <translation>このデスクトップにはトレイがないため、ウィンドウを閉じると最小化されます。</translation>
    </message>
    <message>
        <source>Ctrl+Q quits Monitron and ends its checks.</source>
        <translation>Ctrl+Qを押すと、Monitronが終了し、チェックも停止します。</translation>
    </message>
</context>
<context>
    <name>monitron::Workspace</name>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>「%1」に書き込めません: %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Nothing waits for a server here.</source>
        <translation>ここにはサーバーへの送信を待っているものはありません。</translation>
    </message>
    <message>
        <source>The passwords of this workspace aren&apos;t kept on this computer.</source>
        <translation>このワークスペースのパスワードは、このコンピューターには保存されません。</translation>
    </message>
    <message>
        <source>This workspace takes no history.</source>
        <translation>このワークスペースには履歴を追加できません。</translation>
    </message>
</context>
<context>
    <name>monitron::WorkspaceActions</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>ワークスペース(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Add team…</source>
        <translation>チームを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>今すぐ再試行(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ign in again…</source>
        <translation>もう一度サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>Changes that &amp;wait…</source>
        <translation>待機中の変更(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>解決(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;My account…</source>
        <translation>マイアカウント(&amp;M)…</translation>
    </message>
    <message>
        <source>A&amp;dministration…</source>
        <translation>管理(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Team settings…</source>
        <translation>チームの設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>サインアウト(&amp;O)…</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>開けません</translation>
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
        <translation>ワークスペース「%1」、%2</translation>
    </message>
</context>
</TS>
