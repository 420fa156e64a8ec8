#pragma once

#include <QIODevice>

#include <functional>
#include <memory>

namespace riffdesk {

/// The body of a POST that must never leave twice: it can be read once and refuses to be rewound.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    /// `beforeSend` is asked once, right before the first byte is given away; with false none ever is.
    explicit OneShotBody(QByteArray body, std::function<bool()> beforeSend = {}, QObject* parent = nullptr);
    /// The first `fileBytes` of `file`, open for reading, between `head` and `tail`. A file that has become
    /// shorter meanwhile ends the body early, which no server takes for whole.
    OneShotBody(QByteArray head, std::unique_ptr<QIODevice> file, qint64 fileBytes, QByteArray tail,
                QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_taken == size() && QIODevice::atEnd(); }
    [[nodiscard]] qint64 size() const override { return m_body.size() + m_fileBytes + m_tail.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

    /// Whether the network has taken any of it: from then on the service may have it.
    [[nodiscard]] bool wasTouched() const { return m_taken > 0; }

Q_SIGNALS:
    void moved(qint64 bytes); ///< so many have been taken so far
    void taken(); ///< all of it, once
    void refused(); ///< it may not leave, once

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    [[nodiscard]] qint64 readPart(char* data, qint64 maxSize);

    const QByteArray m_body;
    const std::unique_ptr<QIODevice> m_file; ///< may be null
    const qint64 m_fileBytes = 0;
    const QByteArray m_tail;
    std::function<bool()> m_beforeSend; ///< empty once it has said yes
    bool m_refused = false;
    qint64 m_taken = 0;
};

} // namespace riffdesk
