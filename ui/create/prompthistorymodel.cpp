#include "prompthistorymodel.h"

#include "form/prompthistory.h"

#include <algorithm>

namespace riffdesk {

PromptHistoryModel::PromptHistoryModel(const PromptHistory& history, QObject* parent)
    : QAbstractListModel(parent)
    , m_history(history)
{
    connect(&history, &PromptHistory::changed, this, &PromptHistoryModel::fill);
    fill();
}

void PromptHistoryModel::setWords(const QString& words)
{
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    fill();
}

void PromptHistoryModel::fill()
{
    beginResetModel();
    m_shown.clear();
    for (const QString& prompt : m_history.prompts()) {
        const bool holds = std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) {
            return prompt.contains(word, Qt::CaseInsensitive);
        });
        if (holds)
            m_shown.append(prompt);
    }
    endResetModel();
}

int PromptHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PromptHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& prompt = m_shown.at(index.row());
    if (role == Qt::DisplayRole)
        return prompt.simplified();
    return role == Qt::ToolTipRole ? QVariant(prompt) : QVariant();
}

} // namespace riffdesk
