/** Where clients reach this Jira, and which Jira may write to them. */
package org.ballincourt.site;
