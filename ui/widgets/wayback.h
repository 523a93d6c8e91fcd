// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace Rushes::Ui {

/// The window's way back: what people have done, one step after another, whatever it was done to. Ctrl+Z takes back the newest that is not
/// taken back, on every page. Pages that change other things than the library put their steps here.
class WayBack : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    using Act = std::function<void()>;

    /// A step that was done just now, named as it stands after "Undo": "Remove 2 Downloads". `undo` and `redo` are called in turn, `undo`
    /// first. Answers its number, which is not 0. Where something is still being stored it takes its place after that.
    virtual quint64 add(const QString& name, Act undo, Act redo) = 0;
    /// The number of the step that undo() would take back; 0 where there is none, or it was not added here.
    [[nodiscard]] virtual quint64 newest() const = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;

Q_SIGNALS:
    /// A step was added, taken back or done again.
    void moved();
};

} // namespace Rushes::Ui
