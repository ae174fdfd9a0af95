/** The seam to Jira: who is asking, what they may see, what the history says, what time it is. */
package org.ballincourt.jira;
