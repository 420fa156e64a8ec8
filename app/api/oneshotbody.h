#pragma once

#include <QIODevice>

#include <functional>

namespace riffdesk {

/// The body of a POST that must never leave twice. QNetworkAccessManager re-sends a request by itself when a
/// connection closes before the answer, and rewinds the body for that: this one can be read once and refuses
/// to be rewound, so that the second attempt fails instead.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    /// `mayLeave` is asked once, right before the first byte is given away; with false none ever is.
    explicit OneShotBody(QByteArray body, std::function<bool()> mayLeave = {}, QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_taken == m_body.size() && QIODevice::atEnd(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

    /// Whether the network has taken any of it: from then on the service may have it.
    [[nodiscard]] bool wasTouched() const { return m_taken > 0; }

Q_SIGNALS:
    void taken(); ///< all of it, once
    void refused(); ///< it may not leave, once

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray m_body;
    std::function<bool()> m_mayLeave; ///< empty once it has said yes
    bool m_refused = false;
    qsizetype m_taken = 0;
};

} // namespace riffdesk
