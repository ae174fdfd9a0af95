/** Follow-ups over REST. */
package org.ballincourt.followup.rest;
