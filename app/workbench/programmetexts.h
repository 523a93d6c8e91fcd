// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QStringList>

class QObject;

namespace Rushes::Workbench {

class PortalDesks;

/// What the programmes of meetings of that title say in the catalogues that are here: the meeting's summary, and titles and notes of what is
/// on the programme. Nothing is fetched; a catalogue that cannot be read says nothing. `portals` must outlive the answer.
[[nodiscard]] QFuture<QStringList> programmeTexts(PortalDesks& portals, const QString& meeting, QObject* context);

} // namespace Rushes::Workbench
