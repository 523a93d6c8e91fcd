// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/lettertemplate.h"

#include <QFile>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto subjectMark = "Subject: "_L1;

std::expected<QString, QString> resource(const QString& path) {
    QFile file{u":/mail/"_s + path};
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected{u"resources/mail/%1 is missing"_s.arg(path)};
    return QString::fromUtf8(file.readAll());
}

TextTemplate::Values escaped(const TextTemplate::Values& values) {
    TextTemplate::Values safe;
    for (const auto& [name, value] : values.asKeyValueRange()) safe.insert(name, value.toHtmlEscaped());
    return safe;
}

} // namespace

std::expected<LetterTemplate, QString> LetterTemplate::read(const QString& name, Language language, const QSet<QString>& names) {
    const QString path = word(language) + u'/' + name;
    const auto text = resource(path + u".txt"_s);
    if (!text) return std::unexpected{text.error()};
    const auto html = resource(path + u".html"_s);
    if (!html) return std::unexpected{html.error()};
    const auto frame = resource(u"frame.html"_s);
    if (!frame) return std::unexpected{frame.error()};
    const qsizetype end = text->indexOf("\n\n"_L1);
    if (!text->startsWith(subjectMark) || end < 0) return std::unexpected{u"%1.txt does not begin with a subject and an empty line"_s.arg(path)};

    auto subjectPart = TextTemplate::parse(text->first(end).sliced(subjectMark.size()));
    auto textPart = TextTemplate::parse(text->sliced(end + 2));
    auto htmlPart = TextTemplate::parse(html->trimmed());
    auto framePart = TextTemplate::parse(*frame);
    for (const auto* part : {&subjectPart, &textPart, &htmlPart, &framePart}) {
        if (!*part) return std::unexpected{u"%1: %2"_s.arg(path, part->error())};
    }
    const QSet<QString> frameNames{u"language"_s, u"subject"_s, u"content"_s};
    if (subjectPart->names() + textPart->names() != names || htmlPart->names() != names || framePart->names() != frameNames)
        return std::unexpected{u"%1 does not have the places that its letter fills"_s.arg(path)};
    return LetterTemplate{language, *std::move(subjectPart), *std::move(textPart), *std::move(htmlPart), *std::move(framePart)};
}

Mail LetterTemplate::filled(const EmailAddress& to, const TextTemplate::Values& values) const {
    const QString subject = m_subject.filled(values);
    const QString content = m_html.filled(escaped(values));
    return {
        .to = to,
        .subject = subject,
        .text = m_text.filled(values),
        .html = m_frame.filled({{u"language"_s, word(m_language)}, {u"subject"_s, subject.toHtmlEscaped()}, {u"content"_s, content}}),
    };
}

} // namespace Rushes::PortalServer
