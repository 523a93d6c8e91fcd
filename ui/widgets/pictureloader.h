// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QList>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>
#include <QUrl>

namespace Rushes::Ui {

class PictureSource;

/// Pictures for lists and cards, ready to paint: fetched a few at a time, newest wish first, decoded off the GUI thread at the size of a
/// card, and kept while there is room. What a portal sends is untrusted: only its size decides how much memory it may take.
class PictureLoader : public QObject {
    Q_OBJECT

public:
    /// A card's: the largest picture of a list is 384 wide; this keeps it sharp at 1.5 times the size.
    static constexpr QSize cardSize{640, 360};

    /// `source` must outlive the loader. Pictures are made no larger than to cover `size`.
    explicit PictureLoader(PictureSource& source, const QSize& size = cardSize, QObject* parent = nullptr);
    ~PictureLoader() override;

    /// The picture, or a null pixmap and, later, loaded(). Cheap enough to be asked for each time something is painted.
    [[nodiscard]] QPixmap pixmap(const QUrl& url);
    /// Asks again for what could not be had, as after the network came back.
    void retryMissing();
    /// It was asked for and could not be had.
    [[nodiscard]] bool isMissing(const QUrl& url) const { return m_missing.contains(url); }

    [[nodiscard]] PictureSource& source() { return m_source; }

Q_SIGNALS:
    /// The picture of `url` can be painted now. Not emitted for what could not be had.
    void loaded(const QUrl& url);
    /// It could not be had.
    void missed(const QUrl& url);

private:
    void startNext();
    void decode(const QUrl& url, const QByteArray& bytes);
    void settle(const QUrl& url, const QImage& image);

    PictureSource& m_source;
    QSize m_size;
    QThreadPool m_pool;
    QCache<QUrl, QPixmap> m_pixmaps; ///< cost in KiB
    QList<QUrl> m_wishes;            ///< newest last
    QSet<QUrl> m_underWay;
    QSet<QUrl> m_missing;
};

} // namespace Rushes::Ui
