// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application/startoptions.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <QObject>

#include <memory>
#include <optional>

namespace monitron {

class LanguageChoice;

/// The composition root of the desktop app: builds every part, hands each what it needs, and takes them
/// down in the right order.
class Application : public QObject
{
    Q_OBJECT
public:
    /// `language` outlives it; what the profile has chosen is installed into it.
    Application(const StartOptions &options, LanguageChoice &language);
    ~Application() override;

    /// Runs until the user quits; the exit status.
    [[nodiscard]] int run();

private:
    struct Parts;
    [[nodiscard]] std::optional<Error> handOver();
    void open();
    [[nodiscard]] Result<void> build();
    void connectParts();
    void connectSettings();
    void close();
    void takeArguments(const QStringList &arguments);
    void takeTray();
    void startEngine();
    void engineStarted(const Result<void> &started);
    void registerLinks();
    void acknowledge(const QString &key, const MonitorId &monitor);
    void showProblem(const QString &sentence);
    void quit();
    void startAgain();
    void changeLanguage(const QString &code);
    void keepLook();
    void restartWith(const QString &backup);

    StartOptions m_options;
    LanguageChoice &m_language;
    bool m_hidden = false; ///< started into the tray
    QString m_restartWith; ///< a backup to start again with
    std::unique_ptr<Parts> m_parts;
};

} // namespace monitron
