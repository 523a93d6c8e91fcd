// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"

#include <QWidget>

class QVBoxLayout;

namespace Rushes::Ui {

/// The captions of a video, a line for each language: which, in what format, how long, and a button that keeps it as a file. Hidden where
/// there are none.
class CaptionList : public QWidget {
    Q_OBJECT

public:
    explicit CaptionList(QWidget* parent = nullptr);

    void setCaptions(const QList<Catalogue::Caption>& captions);

    /// "French" for "fr"; the code itself where it is not known.
    [[nodiscard]] static QString languageName(const QString& code);

Q_SIGNALS:
    void saveRequested(const Rushes::Catalogue::Caption& caption);

private:
    QVBoxLayout* m_lines;
};

} // namespace Rushes::Ui
