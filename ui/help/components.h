// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Rushes::Ui {

/// A library or data that Rushes is made of. Licences are SPDX expressions.
struct Component {
    QString name;
    QString version; ///< of the system that Rushes was built on; empty where that did not know
    QString licence;
    QString home; ///< an https address
};

/// What this build of Rushes is: resources/about/components.json with versions, as packaging/components.py writes it. The SBOM is made from
/// the same document.
struct BuildFacts {
    QString version;
    QString commit; ///< short; empty for a build from a source archive
    QList<Component> components;

    [[nodiscard]] static BuildFacts ofThisBuild();
    /// Empty where the document is none.
    [[nodiscard]] static BuildFacts read(const QByteArray& json);
};

/// The text of the licence that Rushes is under.
[[nodiscard]] QString licenceText();

} // namespace Rushes::Ui
