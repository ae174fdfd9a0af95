/** The words that tests are written in: a small Jira, the plugin as it was built, English texts. */
package org.ballincourt.testing;
