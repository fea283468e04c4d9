// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/commands/commands.h"
#include "syncserver/http/handler.h"
#include "syncserver/makehandler.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return monitron::runCommand(QCoreApplication::arguments().mid(1), monitron::makeHandler);
}
