#pragma once

#include "export/exportrun.h"

#include <QDialog>
#include <QStringList>
#include <QVector>

namespace riffdesk {

/// Lists which songs an export has not written and why, and what of the others could not go along.
class ExportReport : public QDialog
{
    Q_OBJECT

public:
    ExportReport(const QVector<ExportRun::Failure>& failures, const QStringList& notes,
                 QWidget* parent = nullptr); ///< deletes itself when closed
};

} // namespace riffdesk
