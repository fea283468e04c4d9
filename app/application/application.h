// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application/startoptions.h"
#include "core/base/error.h"

#include <QObject>

#include <memory>

namespace monitron {

/// The composition root of the desktop app: builds every part, hands each what it needs, and takes them
/// down in the right order.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(const StartOptions &options);
    ~Application() override;

    /// Runs until the user quits; the exit status.
    [[nodiscard]] int run();

private:
    struct Parts;
    [[nodiscard]] Result<void> build();
    void connectParts();
    void takeArguments(const QStringList &arguments);
    void closeWindow();
    void startEngine();
    void tellError(const Error &error);

    StartOptions m_options;
    std::unique_ptr<Parts> m_parts;
};

} // namespace monitron
