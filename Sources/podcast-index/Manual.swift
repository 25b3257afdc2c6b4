// SPDX-License-Identifier: MIT

/// What `podcast-index --help` prints.
let manual = """
  podcast-index builds the index that podcast-ls answers from, and fetches what it is built from.

  podcast-index build [--force] [SOURCES]       bring the index up to date with what is on disk
  podcast-index fold [SOURCES]                  make the index and a large delta beside it one, at the
                                                lowest priority
  podcast-index fetch [--older-than SECONDS] [SOURCES]
                                                ask the addresses among the sources; build nothing
  podcast-index refresh [FEED]… [SOURCES]       fetch them, or those named, and build
  podcast-index add FEED-OR-LIST… [SOURCES]     subscribe to feeds, by path or address, and build
  podcast-index remove FEED… [SOURCES]          end subscriptions, and build
  podcast-index list                            the subscriptions
  podcast-index read SOURCE                     what one source says, as JSON (protocol/sources.md)
  podcast-index people --jsonl FILE             who takes part in each of many episodes

  A SOURCE is the text of a podcast's page, a feed (RSS, Atom), a list of feeds (OPML) or JSON Lines:
  a path, a pattern, a directory or an address. Without a source the embedded sample is indexed.

    --source SOURCE            a source that you name
    --workspace-source SOURCE  a source that a workspace's file names: addresses are ignored
    --subscriptions FILE       the list of subscriptions, there or not
    --force                    build even when the index is up to date
    --json                     report as one JSON object on standard output
    --help, --version

  Exit code: 0 done, problems with single sources are reported; 1 not done; 2 the command line is
  wrong.
  """
