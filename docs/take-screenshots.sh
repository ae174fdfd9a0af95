#!/bin/sh
# Takes docs/screenshots anew, in the host with its demo data.
set -eu
cd "$(dirname "$0")/.."
mvn -q verify -Dbrowser=required \
  -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test=Screenshots,FeedbackScreenshots,MeetingScreenshots,PrivacyScreenshots,OutcomeScreenshots,ReportScreenshots -Dfailsafe.failIfNoSpecifiedTests=false
