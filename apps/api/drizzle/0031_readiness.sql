ALTER TABLE "unit_readiness" DROP CONSTRAINT "unit_readiness_unit_id_step_pk";--> statement-breakpoint
ALTER TABLE "unit_readiness" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL;--> statement-breakpoint
ALTER TABLE "unit_readiness" ADD COLUMN "struck_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "unit_readiness" ADD COLUMN "struck_by" uuid;--> statement-breakpoint
ALTER TABLE "unit_readiness" ADD COLUMN "struck_reason" text;--> statement-breakpoint
ALTER TABLE "unit_readiness" ADD CONSTRAINT "unit_readiness_struck_by_person_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "unit_readiness_once" ON "unit_readiness" USING btree ("unit_id","step") WHERE struck_at is null;--> statement-breakpoint
ALTER TABLE "unit_readiness" ADD CONSTRAINT "unit_readiness_struck" CHECK ((struck_at is null) = (struck_reason is null));