// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/tagbanks.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace Rushes::Ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui::TagBanks", text); }

const QString group = QStringLiteral("logging");

TagBank filled(TagBank bank) {
    bank.tags.resize(TagBank::keys);
    return bank;
}

} // namespace

TagBanks TagBanks::usual() {
    TagBanks banks;
    banks.m_banks = {
        filled({tr("News"),
                {tr("quote"), tr("arrival"), tr("handshake"), tr("doorstep"), tr("press conference"), tr("Q and A"), tr("speech"), tr("family photo"),
                 tr("signing")}}),
        filled({tr("Pictures"),
                {tr("wide"), tr("close-up"), tr("cutaway"), tr("b-roll"), tr("establishing"), tr("pan"), tr("audience"), tr("flags"), tr("unusable")}}),
    };
    return banks;
}

TagBanks TagBanks::from(QSettings& settings) {
    settings.beginGroup(group);
    TagBanks banks;
    const int count = settings.beginReadArray(QStringLiteral("banks"));
    for (int bank = 0; bank < count; ++bank) {
        settings.setArrayIndex(bank);
        banks.m_banks.append(filled({settings.value(QStringLiteral("name")).toString(), settings.value(QStringLiteral("tags")).toStringList()}));
    }
    settings.endArray();
    const qsizetype first = settings.value(QStringLiteral("firstBank")).toInt();
    settings.endGroup();
    if (banks.m_banks.isEmpty()) return usual();
    banks.setFirst(first);
    return banks;
}

void TagBanks::keepIn(QSettings& settings) const {
    settings.beginGroup(group);
    settings.remove(QStringLiteral("banks"));
    settings.beginWriteArray(QStringLiteral("banks"), static_cast<int>(m_banks.size()));
    for (qsizetype bank = 0; bank < m_banks.size(); ++bank) {
        settings.setArrayIndex(static_cast<int>(bank));
        settings.setValue(QStringLiteral("name"), m_banks.at(bank).name);
        settings.setValue(QStringLiteral("tags"), m_banks.at(bank).tags);
    }
    settings.endArray();
    settings.setValue(QStringLiteral("firstBank"), static_cast<int>(m_first));
    settings.endGroup();
    settings.sync(); // what was typed is kept, whatever ends the program
}

void TagBanks::setFirst(qsizetype bank) { m_first = std::clamp<qsizetype>(bank, 0, m_banks.size() - 1); }

QString TagBanks::tag(int key, bool isSecond) const {
    if (key < 1 || key > TagBank::keys) return {};
    return m_banks.at(isSecond ? second() : m_first).tags.at(key - 1);
}

void TagBanks::setTag(qsizetype bank, int key, const QString& tag) {
    if (bank < 0 || bank >= m_banks.size() || key < 1 || key > TagBank::keys) return;
    m_banks[bank].tags[key - 1] = tag.simplified();
}

void TagBanks::rename(qsizetype bank, const QString& name) {
    if (bank >= 0 && bank < m_banks.size() && !name.simplified().isEmpty()) m_banks[bank].name = name.simplified();
}

void TagBanks::add(const QString& name) {
    m_banks.append(filled({name.simplified(), {}}));
    m_first = m_banks.size() - 1;
}

void TagBanks::remove(qsizetype bank) {
    if (m_banks.size() < 2 || bank < 0 || bank >= m_banks.size()) return;
    m_banks.remove(bank);
    setFirst(m_first);
}

} // namespace Rushes::Ui
