/** FollowUpAsking what belongs to a follow-up, over REST. */
package org.ballincourt.followup.asking.rest;
