/** What holds for all of Jira, over REST. */
package org.ballincourt.settings.rest;
