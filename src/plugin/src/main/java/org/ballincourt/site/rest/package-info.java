/** Where clients reach this Jira and whether mail leaves it, over REST. */
package org.ballincourt.site.rest;
