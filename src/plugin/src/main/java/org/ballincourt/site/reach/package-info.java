/** Tries whether this Jira can be reached under its public address. */
package org.ballincourt.site.reach;
