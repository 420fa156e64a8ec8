#pragma once

#include "library/song.h"
#include "ui/widgets/songlistmodel.h"

#include <QMimeData>

#include <functional>
#include <numeric>
#include <set>
#include <vector>

namespace riffdesk::test {

/// As many songs as a test likes, from no database: number n is called "Song n". Counts what is asked of it.
class ManySongs : public QAbstractListModel
{
public:
    explicit ManySongs(int count, QObject* parent = nullptr)
        : QAbstractListModel(parent)
        , m_numbers(size_t(count))
    {
        std::iota(m_numbers.begin(), m_numbers.end(), 0);
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        ++counted;
        return parent.isValid() ? 0 : int(m_numbers.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        ++asked;
        const int number = m_numbers.at(size_t(index.row()));
        if (unread.contains(number))
            return {};
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return QStringLiteral("Song %1").arg(number);
        case SongListModel::WhatRole:
            return QStringLiteral("warm folk, nylon guitar");
        case SongListModel::RatingRole:
            return ratings.contains(number) ? 5 : number % 6;
        case SongListModel::DurationRole:
            return 60.0 + number % 200;
        case SongListModel::ModelRole:
            return QStringLiteral("FUZZ-2.0");
        case SongListModel::CreatedRole:
            return QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).addSecs(-number * 600);
        case SongListModel::MediaRole:
            return int(Song::Media::Ready);
        case SongListModel::CoverRole:
            return coverOf ? coverOf(number) : QString();
        case SongListModel::PlayingRole:
            return int(SongListModel::Playing::No);
        default:
            return {};
        }
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
    }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override
    {
        dragged = int(indexes.size());
        auto* data = new QMimeData;
        data->setText(QString::number(indexes.size()));
        return data;
    }

    [[nodiscard]] int number(int row) const { return m_numbers.at(size_t(row)); }
    void add(int row, int count = 1)
    {
        beginInsertRows({}, row, row + count - 1);
        const int next = int(m_numbers.size()) + 1'000'000;
        std::vector<int> added(static_cast<size_t>(count));
        std::iota(added.begin(), added.end(), next);
        m_numbers.insert(m_numbers.begin() + row, added.begin(), added.end());
        endInsertRows();
    }
    void remove(int row, int count = 1)
    {
        beginRemoveRows({}, row, row + count - 1);
        m_numbers.erase(m_numbers.begin() + row, m_numbers.begin() + row + count);
        endRemoveRows();
    }
    void rate(int row)
    {
        ratings.insert(number(row));
        Q_EMIT dataChanged(index(row), index(row), {SongListModel::RatingRole});
    }

    mutable int asked = 0; ///< calls of data()
    mutable int counted = 0; ///< calls of rowCount()
    mutable int dragged = -1; ///< rows of the last mimeData()
    std::set<int> unread; ///< numbers without data yet
    std::set<int> ratings;
    std::function<QString(int)> coverOf;

private:
    std::vector<int> m_numbers;
};

} // namespace riffdesk::test
