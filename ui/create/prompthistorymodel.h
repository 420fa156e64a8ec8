#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace riffdesk {

class PromptHistory;

/// The prompts that were sent, the latest first, those that hold all the words looked for. The history
/// outlives this.
class PromptHistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PromptHistoryModel(const PromptHistory& history, QObject* parent = nullptr);

    void setWords(const QString& words);
    [[nodiscard]] QString at(int row) const { return m_shown.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole is the prompt in one line, ToolTipRole as it was written.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void fill();

    const PromptHistory& m_history;
    QStringList m_words;
    QStringList m_shown;
};

} // namespace riffdesk
