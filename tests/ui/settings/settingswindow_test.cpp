// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingswindow.h"

#include "ui/settings/settingrow.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class SettingsWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_awake = true;
        m_order = 1;
        m_limit = 0;
        m_profile = u"MXF"_s;
        m_opened = 0;
        const QList<Setting> settings{
            {.section = u"Downloads"_s,
             .name = u"Keep awake"_s,
             .help = {},
             .words = u"sleep"_s,
             .kind = ToggleSetting{.read = [this] { return m_awake; }, .choose = [this](bool on) { m_awake = on; }, .usual = true}},
            {.section = u"Downloads"_s,
             .name = u"Order"_s,
             .help = u"What is fetched first."_s,
             .words = {},
             .kind = ChoiceSetting{.names = {u"By hand"_s, u"By priority"_s},
                                   .read = [this] { return m_order; },
                                   .choose = [this](qsizetype chosen) { m_order = chosen; },
                                   .usual = 0}},
            {.section = u"Downloads"_s,
             .name = u"Speed"_s,
             .help = {},
             .words = u"throttle"_s,
             .kind = NumberSetting{.least = 0,
                                   .most = 100,
                                   .decimals = 1,
                                   .unit = u" MB/s"_s,
                                   .none = u"no limit"_s,
                                   .read = [this] { return m_limit; },
                                   .choose = [this](double value) { m_limit = value; }}},
            {.section = u"Files"_s,
             .name = u"House profile"_s,
             .help = {},
             .words = {},
             .kind = LineSetting{.read = [this] { return m_profile; },
                                 .choose = [this](const QString& text) { m_profile = text; },
                                 .fault = [](const QString& text) { return text.isEmpty() ? u"There is no wish."_s : QString{}; },
                                 .usual = u"MXF"_s}},
            {.section = u"Files"_s,
             .name = u"Names"_s,
             .help = {},
             .words = {},
             .kind = DoorSetting{.button = u"Names…"_s, .read = [this] { return u"opened %1 times"_s.arg(m_opened); }, .open = [this] { ++m_opened; }}},
        };
        m_window = std::make_unique<SettingsWindow>(settings);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void showsWhatIsInForce() {
        QVERIFY(control<QCheckBox>(u"Keep awake"_s)->isChecked());
        QCOMPARE(control<QComboBox>(u"Order"_s)->currentIndex(), 1);
        QCOMPARE(control<QDoubleSpinBox>(u"Speed"_s)->text(), u"no limit"_s);
        QCOMPARE(control<QLineEdit>(u"House profile"_s)->text(), u"MXF"_s);
        QCOMPARE(sections(), (QStringList{u"Downloads"_s, u"Files"_s}));
    }

    void whatIsChosenIsInForceAtOnce() {
        QTest::keyClick(control<QCheckBox>(u"Keep awake"_s), Qt::Key_Space);
        QVERIFY(!m_awake);
        auto* order = control<QComboBox>(u"Order"_s);
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Up);
        QCOMPARE(m_order, 0);
        auto* speed = control<QDoubleSpinBox>(u"Speed"_s);
        speed->setFocus();
        speed->selectAll();
        QTest::keyClicks(speed, u"12"_s);
        QCOMPARE(m_limit, 0); // half typed is not chosen
        QTest::keyClick(speed, Qt::Key_Return);
        QCOMPARE(m_limit, 12);
    }

    void aLineWithAFaultIsNotChosenAndSaysWhy() {
        auto* line = control<QLineEdit>(u"House profile"_s);
        line->setFocus();
        line->clear();
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_profile, u"MXF"_s);
        QVERIFY(says(u"There is no wish."_s));
        QTest::keyClicks(line, u"MOV"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_profile, u"MOV"_s);
        QVERIFY(!says(u"There is no wish."_s));
    }

    void theUsualComesBack() {
        QVERIFY(!reset(u"Keep awake"_s)->isVisible());
        QVERIFY(!reset(u"Names"_s)->isVisible());
        QVERIFY(reset(u"Order"_s)->isVisible());
        reset(u"Order"_s)->click();
        QCOMPARE(m_order, 0);
        QCOMPARE(control<QComboBox>(u"Order"_s)->currentIndex(), 0);
        QVERIFY(!reset(u"Order"_s)->isVisible());
    }

    void aDoorLeadsOn() {
        for (QPushButton* button : m_window->findChildren<QPushButton*>()) {
            if (button->text() == u"Names…"_s) button->click();
        }
        QCOMPARE(m_opened, 1);
    }

    /// In a window that is too small for all of it.
    void theSectionThatIsChosenIsShown() {
        m_window->resize(m_window->minimumSizeHint().width(), 260);
        auto* const list = m_window->findChild<QListWidget*>();
        auto* const scroll = m_window->findChild<QScrollArea*>(u"settingsRows"_s);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        const QList<QLabel*> labels = scroll->widget()->findChildren<QLabel*>();
        const auto title = std::ranges::find(labels, u"Files"_s, &QLabel::text);
        QVERIFY(title != labels.end());
        const auto place = [&] { return (*title)->mapTo(scroll->viewport(), QPoint{}).y(); };
        const int before = place();
        list->setCurrentRow(1);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        QCOMPARE(place(), before - scroll->verticalScrollBar()->value()); // the page went with its bar
        QCOMPARE(list->currentRow(), 1);
        scroll->verticalScrollBar()->setValue(0); // by hand: the list follows
        QTRY_COMPARE(list->currentRow(), 0);
    }

    void wordsNarrowIt_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("name") << u"speed"_s << QStringList{u"Speed"_s};
        QTest::newRow("what people call it") << u"throttle"_s << QStringList{u"Speed"_s};
        QTest::newRow("help") << u"fetched FIRST"_s << QStringList{u"Order"_s};
        QTest::newRow("section") << u"files"_s << QStringList{u"House profile"_s, u"Names"_s};
        QTest::newRow("nothing") << u"zebra"_s << QStringList{};
    }
    void wordsNarrowIt() {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        QTest::keyClicks(m_window->findChild<QLineEdit*>(u"settingsSearch"_s), typed);
        QStringList shown;
        for (const SettingRow* row : m_window->findChildren<SettingRow*>()) {
            if (row->isVisible()) shown << row->setting().name;
        }
        QCOMPARE(shown, found);
        QCOMPARE(says(u"No setting is called like this"_s), found.isEmpty());
    }

    void whatWasChosenElsewhereIsShownWhenTheWindowComesBack() {
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        m_limit = 7;
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(control<QDoubleSpinBox>(u"Speed"_s)->value(), 7);
    }

    void everyControlHasAName() {
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->parentWidget()->inherits("QAbstractSpinBox")) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
    }

private:
    [[nodiscard]] SettingRow* row(const QString& name) const {
        for (SettingRow* one : m_window->findChildren<SettingRow*>()) {
            if (one->setting().name == name) return one;
        }
        qFatal("no such row");
    }
    template <typename Control> [[nodiscard]] Control* control(const QString& name) const { return row(name)->findChild<Control*>(); }
    [[nodiscard]] QToolButton* reset(const QString& name) const { return row(name)->findChild<QToolButton*>(); }
    [[nodiscard]] QStringList sections() const {
        const auto* list = m_window->findChild<QListWidget*>(u"settingsSections"_s);
        QStringList all;
        for (int i = 0; i < list->count(); ++i) all << list->item(i)->text();
        return all;
    }
    [[nodiscard]] bool says(const QString& text) const {
        for (const PlainLabel* label : m_window->findChildren<PlainLabel*>()) {
            if (label->isVisible() && label->text() == text) return true;
        }
        return false;
    }

    bool m_awake = true;
    qsizetype m_order = 0;
    double m_limit = 0;
    QString m_profile;
    int m_opened = 0;
    std::unique_ptr<SettingsWindow> m_window;
};

QTEST_MAIN(SettingsWindowTest)
#include "settingswindow_test.moc"
