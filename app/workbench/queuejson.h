// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "core/downloads/queuepolicy.h"

#include <QJsonObject>

#include <optional>

/// Downloads and rules as two programs of Rushes tell them to each other on one computer (queueservice.h). Times are RFC 3339 in UTC,
/// states and reasons are their words; what is empty is left out.
namespace Rushes::Workbench {

[[nodiscard]] QJsonObject jsonFrom(const Downloads::DownloadRequest& request);
[[nodiscard]] Downloads::DownloadRequest requestFrom(const QJsonObject& json);
[[nodiscard]] QJsonObject jsonFrom(const Downloads::Download& download);
/// Nothing where it has no id or no state that is known.
[[nodiscard]] std::optional<Downloads::Download> downloadFrom(const QJsonObject& json);
[[nodiscard]] QJsonObject jsonFrom(const Downloads::QueuePolicy& policy);
/// What is not named stays as in `before`; nothing where something named cannot be read.
[[nodiscard]] std::optional<Downloads::QueuePolicy> policyFrom(const QJsonObject& json, const Downloads::QueuePolicy& before);

} // namespace Rushes::Workbench
