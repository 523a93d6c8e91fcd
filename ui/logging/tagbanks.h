// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QSettings;

namespace Rushes::Ui {

/// Nine tags under the keys 1 to 9, under a name.
struct TagBank {
    static constexpr qsizetype keys = 9;

    QString name;
    QStringList tags; ///< always `keys` of them; empty for a key without a tag

    bool operator==(const TagBank&) const = default;
};

/// The banks of a desk, and which two of them are under the keys. There is at least one.
class TagBanks {
public:
    /// A bank for news and one for pictures, for a start.
    [[nodiscard]] static TagBanks usual();
    /// As they were kept; the usual ones where none were.
    [[nodiscard]] static TagBanks from(QSettings& settings);
    void keepIn(QSettings& settings) const;

    [[nodiscard]] const QList<TagBank>& banks() const { return m_banks; }
    /// Under 1 to 9.
    [[nodiscard]] qsizetype first() const { return m_first; }
    /// Under Shift and 1 to 9: the one after the first.
    [[nodiscard]] qsizetype second() const { return (m_first + 1) % m_banks.size(); }
    void setFirst(qsizetype bank);
    /// The tag of a key from 1 to 9; empty for none.
    [[nodiscard]] QString tag(int key, bool isSecond) const;
    void setTag(qsizetype bank, int key, const QString& tag);
    void rename(qsizetype bank, const QString& name);
    /// A bank without tags, which is the first then.
    void add(const QString& name);
    /// The last one stays.
    void remove(qsizetype bank);

    bool operator==(const TagBanks&) const = default;

private:
    QList<TagBank> m_banks;
    qsizetype m_first = 0;
};

} // namespace Rushes::Ui
