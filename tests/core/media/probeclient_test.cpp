// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/probeclient.h"
#include "tests/support/await.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using Rushes::await;
using namespace Rushes::Media;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A helper that does to each file what the file's name says, and notes each start and each request.
constexpr auto stubScript = R"(#!/usr/bin/env python3
import os, signal, sys, time
folder = os.path.dirname(os.path.abspath(__file__))
out = sys.stdout.buffer
def note(line):
    with open(folder + '/notes', 'a') as notes: notes.write(line + '\n')
def say(heading, body=b''):
    out.write(heading + b'\n' + body); out.flush()
def ok(body): say(b'ok %d' % len(body), body)
note('started')
while True:
    heading = sys.stdin.buffer.readline()
    if not heading: break
    words = heading.split()
    path = sys.stdin.buffer.read(int(words[-1])).decode()
    name = os.path.basename(path)
    note(' '.join(word.decode() for word in words[:-1]) + ' ' + name)
    if name == 'dies': os.kill(os.getpid(), signal.SIGSEGV)
    elif name == 'leaves': sys.exit(3)
    elif name == 'hangs': signal.pause()
    elif name == 'half': say(b'ok 100', b'{'); signal.pause()
    elif name == 'floods': out.write(b'x' * 100000); out.flush(); signal.pause()
    elif name == 'floods-for-ever':
        while True: out.write(b'x' * 100000)
    elif name == 'claims-too-much': say(b'ok 1048577', b'{}'); signal.pause()
    elif name == 'claims-a-picture': say(b'ok 8388609', b'\xff\xd8'); signal.pause()
    elif name == 'negative': say(b'ok -1'); signal.pause()
    elif name == 'twice': out.write(b'ok 2\n{}ok 2\n{}'); out.flush()
    elif name == 'unasked': ok(b'{}'); time.sleep(0.05); out.write(b'ok 2\n{}'); out.flush()
    elif name == 'unknown-fault': say(b'fault sideways 0'); signal.pause()
    elif name == 'text': say(b'fault not-media 4', b'text')
    elif name == 'nonsense': ok(b'[1, 2')
    elif name == 'wrong-types': ok(b'{"width": "wide"}')
    elif words[0] == b'thumbnail': ok(b'\xff\xd8' + words[1] + b'\xff\xd9' if name != 'no-picture' else b'GIF89a')
    else:
        body = b'{"container": "mxf", "width": 1920}'
        out.write(b'ok %d\n' % len(body)); out.flush()
        for byte in body: out.write(bytes([byte])); out.flush()   # in the smallest pieces
)";

ProbeFault faultOf(const auto& future) { return future.result().error().fault; }

class ProbeClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_program = m_folder->filePath(u"stub"_s);
        QFile script{m_program};
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(stubScript);
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void answersFactsAndThumbnails() {
        ProbeClient client{m_program};
        const auto facts = client.facts(file("clip"));
        const auto thumbnail = client.thumbnail(file("clip"), 320);
        QTRY_VERIFY(facts.isFinished() && thumbnail.isFinished());
        QCOMPARE(await(facts)->container, u"mxf"_s);
        QCOMPARE(await(facts)->width, 1920);
        QCOMPARE(*await(thumbnail), "\xff\xd8"_ba
                                    "320"
                                    "\xff\xd9");
        QCOMPARE(notes(), "started\nfacts clip\nthumbnail 320 clip\n"_ba);
    }

    void asksInOrderThroughOneHelper() {
        ProbeClient client{m_program};
        QList<QFuture<ProbeResult<MediaFacts>>> futures;
        QByteArray expected = "started\n"_ba;
        for (int number = 0; number < 20; ++number) {
            const QByteArray name = "clip"_ba + QByteArray::number(number);
            futures.append(client.facts(file(name)));
            expected += "facts " + name + '\n';
        }
        for (const auto& future : futures) {
            QTRY_VERIFY(future.isFinished());
            QVERIFY(future.result());
        }
        QCOMPARE(notes(), expected);
    }

    void passesOverWhatNobodyWantsAnyMore() {
        ProbeClient client{m_program};
        auto first = client.facts(file("first"));
        auto second = client.facts(file("second"));
        auto third = client.facts(file("third"));
        second.cancel();
        QTRY_VERIFY(third.isFinished());
        QCOMPARE(notes(), "started\nfacts first\nfacts third\n"_ba);
    }

    void oneRequestPaysForABadHelper_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<ProbeFault>("fault");
        QTest::addRow("dies") << "dies"_ba << ProbeFault::Crashed;
        QTest::addRow("leaves") << "leaves"_ba << ProbeFault::Crashed;
        QTest::addRow("hangs") << "hangs"_ba << ProbeFault::TimedOut;
        QTest::addRow("half an answer") << "half"_ba << ProbeFault::TimedOut;
        QTest::addRow("floods") << "floods"_ba << ProbeFault::Crashed;
        QTest::addRow("floods for ever") << "floods-for-ever"_ba << ProbeFault::Crashed;
        QTest::addRow("claims too much") << "claims-too-much"_ba << ProbeFault::TooLarge;
        QTest::addRow("negative length") << "negative"_ba << ProbeFault::Crashed;
        QTest::addRow("two answers") << "twice"_ba << ProbeFault::Crashed;
        QTest::addRow("a fault nobody knows") << "unknown-fault"_ba << ProbeFault::Crashed;
    }
    void oneRequestPaysForABadHelper() {
        QFETCH(QByteArray, name);
        ProbeClient client{m_program, name == "hangs" || name == "half" ? 400ms : 20s};
        const auto before = client.facts(file("before"));
        const auto bad = client.facts(file(name));
        const auto after = client.facts(file("after"));
        QTRY_VERIFY_WITH_TIMEOUT(after.isFinished(), 10'000);
        QVERIFY(await(before));
        QTEST(faultOf(bad), "fault");
        QVERIFY(await(after));
        QCOMPARE(notes().count("started"), 2);
    }

    void refusesAPictureLongerThanOneMayBe() {
        ProbeClient client{m_program};
        const auto thumbnail = client.thumbnail(file("claims-a-picture"), 320);
        QTRY_VERIFY(thumbnail.isFinished());
        QCOMPARE(faultOf(thumbnail), ProbeFault::TooLarge);
    }

    void distrustsAHelperThatSpeaksUnasked() {
        ProbeClient client{m_program};
        const auto facts = client.facts(file("unasked"));
        QTRY_VERIFY(facts.isFinished());
        QVERIFY(await(facts));
        QTRY_VERIFY(client.findChild<QProcess*>() == nullptr);
        const auto next = client.facts(file("next"));
        QTRY_VERIFY(next.isFinished());
        QVERIFY(await(next));
        QCOMPARE(notes(), "started\nfacts unasked\nstarted\nfacts next\n"_ba);
    }

    void refusesAnswersThatMakeNoSense() {
        ProbeClient client{m_program};
        const auto nonsense = client.facts(file("nonsense"));
        const auto wrongTypes = client.facts(file("wrong-types"));
        const auto noPicture = client.thumbnail(file("no-picture"), 100);
        QTRY_VERIFY(noPicture.isFinished());
        QCOMPARE(faultOf(nonsense), ProbeFault::Crashed);
        QCOMPARE(faultOf(wrongTypes), ProbeFault::Crashed);
        QCOMPARE(faultOf(noPicture), ProbeFault::Crashed);
    }

    void passesOnWhatTheHelperSays() {
        ProbeClient client{m_program};
        const auto text = client.facts(file("text"));
        QTRY_VERIFY(text.isFinished());
        QCOMPARE(faultOf(text), ProbeFault::NotMedia);
        QCOMPARE(await(text).error().detail, u"text"_s);
    }

    void leavesAFileThatKilledAHelperAloneUntilItChanges() {
        ProbeClient client{m_program};
        QTRY_VERIFY_WITH_TIMEOUT(isCrash(client.facts(file("dies"))), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(isCrash(client.facts(file("dies"))), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(isCrash(client.thumbnail(file("dies"), 100)), 5000);
        QCOMPARE(notes(), "started\nfacts dies\n"_ba);
        QFile changed{file("dies")};
        QVERIFY(changed.open(QIODevice::Append));
        changed.write("more");
        changed.close();
        QVERIFY(isCrash(client.facts(changed.fileName())));
        QCOMPARE(notes(), "started\nfacts dies\nstarted\nfacts dies\n"_ba);
    }

    void saysWhenThereIsNoHelper() {
        ProbeClient client{m_folder->filePath(u"nothing"_s)};
        for (int round = 0; round < 2; ++round) {
            const auto facts = client.facts(file("clip"));
            QTRY_VERIFY(facts.isFinished());
            QCOMPARE(faultOf(facts), ProbeFault::NoProbe);
        }
    }

    void answersEverybodyWhenItGoes() {
        auto client = std::make_unique<ProbeClient>(m_program);
        const auto busy = client->facts(file("hangs"));
        const auto waiting = client->facts(file("clip"));
        QTRY_VERIFY(notes().contains("facts hangs"));
        client.reset();
        QCOMPARE(faultOf(busy), ProbeFault::NoProbe);
        QCOMPARE(faultOf(waiting), ProbeFault::NoProbe);
    }

    void refusesPathsThatAreNone() {
        ProbeClient client{m_program};
        QCOMPARE(faultOf(client.facts({})), ProbeFault::Unreadable);
        QCOMPARE(faultOf(client.facts(u"a\0b"_s)), ProbeFault::Unreadable);
        QCOMPARE(faultOf(client.facts(QString{40'000, u'x'})), ProbeFault::Unreadable);
    }

private:
    QString file(const QByteArray& name) {
        QFile file{m_folder->filePath(QString::fromLatin1(name))};
        if (!file.exists() && file.open(QIODevice::WriteOnly)) file.write(name);
        return file.fileName();
    }
    QByteArray notes() {
        QFile file{m_folder->filePath(u"notes"_s)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    static bool isCrash(const auto& future) {
        return QTest::qWaitFor([&] { return future.isFinished(); }) && faultOf(future) == ProbeFault::Crashed;
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_program;
};

} // namespace

QTEST_GUILESS_MAIN(ProbeClientTest)
#include "probeclient_test.moc"
