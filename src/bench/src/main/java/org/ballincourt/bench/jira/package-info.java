/** A Jira inside the process that measures, which does nothing by itself. */
package org.ballincourt.bench.jira;
