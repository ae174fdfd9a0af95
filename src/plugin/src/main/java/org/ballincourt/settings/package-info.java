/** What holds for all of Jira. */
package org.ballincourt.settings;
