#!/bin/sh
# Made from disclosure.events.Topics; run the manifest tests with -Dmanifests.write=true to make it anew.
# Creates the topics that are missing and leaves the others as they are.
set -eu
: "${KAFKA_BOOTSTRAP_SERVERS:?address of the brokers}" "${REPLICATION_FACTOR:=3}"

create() { # name partitions retention-ms compression max-bytes
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --create --if-not-exists \
    --topic "$1" --partitions "$2" --replication-factor "$REPLICATION_FACTOR" \
    --config retention.ms="$3" --config compression.type="$4" --config max.message.bytes="$5"
}

create filings.discovered 12 604800000 zstd 8388608
create filings.documents 12 604800000 zstd 8388608
create filings.structured 12 1209600000 zstd 8388608
create alerts.raised 12 1209600000 zstd 8388608
create filings.discovered.dead-letter 1 2592000000 zstd 8388608
create filings.documents.dead-letter 1 2592000000 zstd 8388608
create filings.structured.dead-letter 1 2592000000 zstd 8388608
create alerts.raised.dead-letter 1 2592000000 zstd 8388608
